/** The simpler views: the data model, what was requested of whom, and what went wrong. */
import { html, nothing, type TemplateResult } from 'lit';
import { fold } from './fold.ts';
import { icon } from './icons.ts';
import { why } from './reasons.ts';
import type { RequestedHost, RequestGroup } from './requests.ts';
import { tree } from './tree.ts';
import type { ViewContext } from './view.ts';

const hostsShown = 50;

export function dataView(context: ViewContext): TemplateResult {
  const { say } = context;
  const { data } = context.host.model;
  return html`<p class="quiet padded">
      ${say(Object.keys(data).length > 0 ? 'data.note' : 'data.empty')}
    </p>
    <div class="padded">${tree(data, { path: 'data', open: 1 }, context)}</div>`;
}

export function requestsView(context: ViewContext): TemplateResult {
  const groups = context.requests.groups();
  if (groups.length === 0) {
    return html`<p class="quiet padded">${context.say('requests.none')}</p>`;
  }
  return html`<ul class="groups">
    ${groups.map((group) => requestGroup(group, context))}
  </ul>`;
}

function requestGroup(group: RequestGroup, context: ViewContext): TemplateResult {
  const { say, host } = context;
  const { vendors, isSite, hosts } = group;
  const isUnknown = !isSite && vendors.length === 0;
  const answers = host.state().vendors;
  const denied = vendors.filter((id) => Object.hasOwn(answers, id) && answers[id] === 'denied');
  const title = isUnknown
    ? html`<span class="outcome is-failed">${icon('warning')}${say('requests.unknown')}</span>`
    : html`<b>${isSite ? say('requests.site') : vendors.join(', ')}</b>`;
  const isDenied = denied.length > 0 && denied.length === vendors.length;
  return html`<li data-vendors=${vendors.join(' ')} class=${isUnknown ? 'undeclared' : ''}>
    ${fold(
      {
        path: `requests ${isSite ? 'site' : vendors.join()}`,
        open: !isSite,
        summary: html`${title}
          ${
            isDenied
              ? html`<span class="outcome is-blocked"
                  >${icon('blocked')}${say('requests.vendor.denied')}</span
                >`
              : nothing
          } <span class="quiet count">${group.count}</span>`,
        contents: () =>
          html`${isUnknown ? html`<p class="quiet">${say('requests.unknown.note')}</p>` : nothing}
            <ul>
              ${[...hosts.values()].slice(0, hostsShown).map((requested) => requestedHost(requested, context))}
            </ul>
            ${
              hosts.size > hostsShown
                ? html`<p class="quiet">
                    ${say('requests.more', { count: hosts.size - hostsShown })}
                  </p>`
                : nothing
            }`,
      },
      context,
    )}
  </li>`;
}

function requestedHost(
  { host, count, kinds, paths }: RequestedHost,
  { say }: ViewContext,
): TemplateResult {
  return html`<li>
    <code class="tag">${host}</code>
    <span class="quiet"
      >× ${count}, ${say('requests.kinds', { kinds: [...kinds].join(', ') })}</span
    >
    ${[...paths].map((path) => html`<div class="quiet path">${path}</div>`)}
  </li>`;
}

export function problemsView(context: ViewContext): TemplateResult {
  const { say, recorder, host } = context;
  const { problems } = recorder;
  const disabled = Object.entries(host.container.tags).flatMap(([id, tag]) =>
    tag.disabled ? [{ id, ...tag.disabled }] : [],
  );
  return html`${
    problems.length === 0
      ? html`<p class="quiet padded">${say('problems.none')}</p>`
      : html`<ul class="decisions">
          ${problems.map(
            ({ message, times }) =>
              html`<li class="decision">
                <span class="is-failed">${icon('warning')}</span> ${message}
                ${times > 1 ? html`<span class="quiet">${say('problems.times', { count: times })}</span>` : nothing}
              </li>`,
          )}
        </ul>`
  }
  ${
    disabled.length > 0
      ? html`<h3 class="padded">${say('problems.disabled')}</h3>
          <ul class="decisions">
            ${disabled.map(
              ({ id, reason, detail }) =>
                html`<li class="decision">
                  <code class="tag">${id}</code>${why({ reason, detail }, context)}
                </li>`,
            )}
          </ul>`
      : nothing
  }`;
}
