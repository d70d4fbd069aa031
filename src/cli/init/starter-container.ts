/** The container that `sluice init` begins with: small, valid, and explained line by line. */

/** `id`: of the container. */
export function starterContainer(id: string): string {
  return `{
  // An editor completes and explains every property by this.
  "$schema": "./node_modules/sluice/dist/schemas/container.schema.json",
  "schemaVersion": 1,

  // Who you are to Sluice. Receipts of choices name it, so keep it.
  "id": ${JSON.stringify(id)},

  // Yours to count: any text that is another one in each version.
  "revision": "1",

  // What visitors are told about the site. Change all of it.
  "site": {
    "name": "My site",
    "controller": "My Company Ltd",
    "privacyPolicyUrl": "/privacy",
    "contact": "privacy@my-site.example"
  },

  "consent": {
    // What visitors choose between, in this order. Further ones with built-in texts are "functionality",
    // "social" and "advertising". Delete what you do not use: a question that nothing needs is one too many.
    "categories": {
      // Always on: what the site cannot do without.
      "necessary": { "basis": "exempt" },
      // Off until it is granted.
      "analytics": { "basis": "consent" }
    }
  },

  // The languages of banner and preferences. English and French are built in.
  "ui": {
    "languages": ["en", "fr"],
    "defaultLanguage": "en"
  },

  // When tags fire. "all-pages" and some others need no declaration.
  "triggers": {
    "order-placed": {
      "type": "event",
      // The page says: dataLayer.push({ event: 'purchase', ecommerce: { value: 42 } })
      "event": "purchase",
      "conditions": [
        { "variable": "dataLayer.ecommerce.value", "operator": "greater-than", "value": 0 }
      ]
    }
  },

  // What fires. \`npx sluice add\` lists the types, \`npx sluice add matomo\` adds one.
  "tags": {
    "google": {
      // Category and partner come from the type.
      "type": "google-tag",
      "params": { "tagId": "G-ABC123" },
      "triggers": ["all-pages"],
      "owner": "Marketing",
      "notes": "Counts page views. Put your own measurement ID in the place of G-ABC123."
    },
    "google-order": {
      "type": "ga4-event",
      "params": { "tagId": "G-ABC123", "event": "purchase", "ecommerce": true },
      "triggers": ["order-placed"],
      "owner": "Marketing"
    }
  },

  // What the site itself stores, and partners without a tag, such as players that pages embed:
  // "youtube": { "template": "youtube" }
  "vendors": {
    "own": {
      "name": "My site",
      "role": "controller",
      "category": "necessary",
      "storage": [
        {
          "kind": "cookie",
          "name": "session",
          "party": "first",
          "duration": "session",
          "purpose": { "en": "Keeps you signed in.", "fr": "Vous garde connecté." }
        }
      ]
    }
  },

  // What the events of the data layer look like. \`npx sluice types\` makes TypeScript of it, and
  // \`simulate\` checks what scenarios push.
  "events": {
    "purchase": {
      "type": "object",
      "required": ["ecommerce"],
      "properties": {
        "ecommerce": {
          "type": "object",
          "required": ["value"],
          "properties": { "value": { "type": "number" }, "currency": { "type": "string" } }
        }
      }
    }
  }
}
`;
}
