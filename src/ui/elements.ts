/**
 * What the elements that follow the banner have in common beyond its kit. Each of their entries imports
 * this file for its effect on the bundle alone: one shared chunk in place of a handful of tiny ones.
 */
import 'lit';
import './links.ts';
