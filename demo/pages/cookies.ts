/** The cookie charter in plain words. Its tables come from the container. */
import type { Disclosure } from '../../src/engine/disclosure.ts';
import { html, type Markup } from './html.ts';
import type { Page } from './layout.ts';
import { pathOf } from './paths.ts';
import type { Language } from './season.ts';
import { trackerTables } from './trackers.ts';

const contact = 'dpo@coulisse.example';

/** `disclosure`: what the container declares; without it, the tables are left out. */
export function cookiesPage(lang: Language, disclosure: Disclosure | undefined): Page {
  const tables = disclosure && trackerTables(disclosure, lang);
  return lang === 'fr'
    ? {
        title: 'Charte cookies',
        description: 'Ce que Coulisse enregistre sur votre appareil, pourquoi, et comment refuser.',
        facts: { pageKind: 'charter' },
        content: french(tables),
      }
    : {
        title: 'Cookie charter',
        description: 'What Coulisse keeps on your device, why, and how to refuse.',
        facts: { pageKind: 'charter' },
        content: english(tables),
      };
}

const french = (tables: Markup | undefined): Markup =>
  html`<div class="narrow prose">
    <h1>Charte cookies</h1>
    <p class="lead">
      Le site fonctionne sans rien vous demander. Pour le reste, rien ne se charge avant votre
      réponse, et un refus vaut autant qu’un accord.
    </p>
    <p class="note">
      Version 1.3, mise à jour le 19 février 2026, en vigueur depuis le 20 mai 2026.
    </p>

    <h2>De quoi s’agit-il ?</h2>
    <p>
      Un cookie est un petit texte qu’un site range dans votre navigateur pour le relire plus tard.
      D’autres traceurs font de même autrement : stockage local, pixels invisibles, balises. Cette
      charte parle de tous. Elle complète
      <a href="${pathOf('privacy', 'fr')}">la page sur vos données personnelles</a>.
    </p>

    <h2>Qui les dépose ?</h2>
    <p>
      Nous-mêmes, COULISSE SAS, et les sociétés qui travaillent pour nous ; et, si vous l’acceptez,
      des partenaires : mesure d’audience, réseaux sociaux, publicité. Chaque partenaire agit selon
      sa propre politique, dont l’adresse figure dans les tableaux plus bas. Seul celui qui a déposé
      un cookie peut le lire.
    </p>

    <h2>À quoi servent-ils ?</h2>
    <dl class="purposes">
      <dt>Strictement nécessaires</dt>
      <dd>
        Garder votre panier et retenir votre choix. Ils ne demandent pas d’accord, car le site ne
        marcherait pas sans eux.
      </dd>
      <dt>Mesure d’audience</dt>
      <dd>
        Avec votre accord : compter les visites, savoir d’où elles viennent, améliorer le site. Si
        vous refusez, nos statistiques sont moins complètes ; pour vous, rien ne change.
      </dd>
      <dt>Réseaux sociaux</dt>
      <dd>
        Avec votre accord : afficher ici des vidéos et des publications d’autres plateformes, qui
        peuvent alors suivre votre visite et s’en servir pour de la publicité. Si vous refusez, vous
        trouvez un lien à la place.
      </dd>
      <dt>Publicité</dt>
      <dd>
        Avec votre accord : choisir des annonces selon vos visites et vos intérêts, et mesurer leur
        effet. Si vous refusez, les annonces que vous verrez ailleurs ne tiendront pas compte de vos
        visites ici.
      </dd>
    </dl>

    <h2>Combien de temps ?</h2>
    <p>
      Votre réponse, que ce soit oui ou non, est gardée <strong>six mois</strong>. Ensuite nous vous
      reposons la question. Les autres durées sont dans les tableaux, traceur par traceur.
    </p>

    <h2>Le détail</h2>
    <sluice-cookie-policy lang="fr">
      <p>
        Service par service, tout ce qui peut être enregistré sur votre appareil. La même liste
        s’ouvre avec vos choix par <a href="#sluice-preferences">Gérer mes cookies</a>, en bas de
        chaque page.
      </p>
      ${tables}
    </sluice-cookie-policy>

    <h2>Refuser, accepter, changer d’avis</h2>
    <ul>
      <li>
        Dans le bandeau, à votre première visite : « Tout refuser » et « Tout accepter » se valent.
        Aucun bouton n’est plus grand que l’autre.
      </li>
      <li>
        À tout moment, par <a href="#sluice-preferences">Gérer mes cookies</a>, en bas de chaque
        page : par finalité, ou service par service. Un retrait prend effet tout de suite et les
        traceurs concernés sont effacés.
      </li>
      <li>
        Dans votre navigateur : ses réglages permettent d’effacer ou de bloquer les cookies. Si vous
        bloquez aussi les nécessaires, le panier ne se souviendra de rien.
      </li>
    </ul>
    <p>
      Si plusieurs personnes utilisent cet appareil et ce navigateur, elles partagent la même
      réponse : nous n’avons aucun moyen de les distinguer, et n’en cherchons pas.
    </p>

    <h2>Si cette charte change</h2>
    <p>
      Une nouvelle finalité ou un nouveau partenaire : le bandeau revient et vous demande, pour cela
      seulement. D’ici votre réponse, la nouveauté reste éteinte.
    </p>

    <h2>Nous écrire, ou nous signaler</h2>
    <p>
      Notre délégué à la protection des données répond à
      <a href="mailto:${contact}">${contact}</a>. Si la réponse ne vous satisfait pas, l’autorité
      compétente est la <a href="https://www.cnil.fr/fr/plaintes">CNIL</a>, qui explique aussi
      <a href="https://www.cnil.fr/fr/cookies-et-autres-traceurs">comment maîtriser les cookies</a>.
    </p>
  </div>`;

const english = (tables: Markup | undefined): Markup =>
  html`<div class="narrow prose">
    <h1>Cookie charter</h1>
    <p class="lead">
      The site works without asking you anything. As for the rest, nothing loads before you answer,
      and a no counts as much as a yes.
    </p>
    <p class="note">Version 1.3, updated on 19 February 2026, in force since 20 May 2026.</p>

    <h2>What is this about?</h2>
    <p>
      A cookie is a short text that a site puts into your browser, to read it again later. Other
      trackers do the same in other ways: local storage, invisible pixels, tags. This charter speaks
      of all of them. It completes
      <a href="${pathOf('privacy', 'en')}">the page on your personal data</a>.
    </p>

    <h2>Who sets them?</h2>
    <p>
      We do, COULISSE SAS, and the companies that work for us; and, if you accept, partners:
      audience measurement, social networks, advertising. Each partner follows a policy of its own,
      whose address stands in the tables below. Only whoever set a cookie can read it.
    </p>

    <h2>What are they for?</h2>
    <dl class="purposes">
      <dt>Strictly necessary</dt>
      <dd>
        To keep your basket and remember your choice. They need no consent, because the site would
        not work without them.
      </dd>
      <dt>Audience measurement</dt>
      <dd>
        With your consent: to count visits, learn where they come from, improve the site. If you
        refuse, our statistics are less complete; nothing changes for you.
      </dd>
      <dt>Social networks</dt>
      <dd>
        With your consent: to show videos and posts of other platforms here, which may then follow
        your visit and use it for advertising. If you refuse, you find a link in their place.
      </dd>
      <dt>Advertising</dt>
      <dd>
        With your consent: to choose ads by your visits and interests, and to measure their effect.
        If you refuse, the ads that you see elsewhere will not take your visits here into account.
      </dd>
    </dl>

    <h2>For how long?</h2>
    <p>
      Your answer, be it yes or no, is kept for <strong>six months</strong>. After that we ask
      again. All other durations are in the tables, tracker by tracker.
    </p>

    <h2>The details</h2>
    <sluice-cookie-policy lang="en">
      <p>
        Service by service, all that can be kept on your device. The same list opens together with
        your choices by <a href="#sluice-preferences">Manage cookies</a>, at the bottom of every
        page.
      </p>
      ${tables}
    </sluice-cookie-policy>

    <h2>To refuse, accept, or change your mind</h2>
    <ul>
      <li>
        In the banner, on your first visit: “Refuse all” and “Accept all” are equals. Neither button
        is larger than the other.
      </li>
      <li>
        At any time, with <a href="#sluice-preferences">Manage cookies</a>, at the bottom of every
        page: by purpose, or service by service. A withdrawal takes effect at once, and the trackers
        concerned are erased.
      </li>
      <li>
        In your browser: its settings let you erase or block cookies. If you also block the
        necessary ones, the basket will remember nothing.
      </li>
    </ul>
    <p>
      If several people use this device and this browser, they share one answer: we have no means to
      tell them apart, and look for none.
    </p>

    <h2>If this charter changes</h2>
    <p>
      A new purpose or a new partner: the banner returns and asks you, about that alone. Until you
      answer, what is new stays off.
    </p>

    <h2>To write to us, or to complain</h2>
    <p>
      Our data protection officer answers at <a href="mailto:${contact}">${contact}</a>. If the
      answer does not satisfy you, the authority in charge is the
      <a href="https://www.cnil.fr/en/home">CNIL</a>, which also explains
      <a href="https://www.cnil.fr/fr/cookies-et-autres-traceurs">how to control cookies</a> (in
      French).
    </p>
  </div>`;
