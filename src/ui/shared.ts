/**
 * What the banner, the preference centre and embedded content have in common. Each of them imports this
 * file for its effect on the bundle alone: one shared chunk in place of a handful of tiny ones.
 */
import './base-styles.ts';
import './category-texts.ts';
import './load-texts.ts';
import './safe-url.ts';
import './stage.ts';
import './text-sources.ts';
import './texts.ts';
import './theme.ts';
