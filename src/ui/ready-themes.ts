/** Themes that a container may name (`ui.theme.name`): what each changes of base-styles.ts, light and dark. */

interface ReadyTheme {
  readonly light: Readonly<Record<string, string>>;
  readonly dark: Readonly<Record<string, string>>;
}

const calmShape = {
  radius: '0.25rem',
  'radius-panel': '0.5rem',
  stroke: '1px',
  'weight-title': '600',
};

/** As the design system of the French State has it: square, Marianne where the site has it, no logo. */
const stateShape = {
  font: 'Marianne, Arial, sans-serif',
  'weight-title': '700',
  'weight-strong': '700',
  radius: '0px',
  'radius-panel': '0px',
  stroke: '1px',
};

export const readyThemes: Readonly<Record<string, ReadyTheme>> = {
  default: { light: {}, dark: {} },
  quiet: {
    light: {
      ...calmShape,
      surface: '#ffffff',
      'surface-2': '#f6f6f5',
      ink: '#1d1d1b',
      'ink-2': '#575754',
      line: '#dededb',
      edge: '#777773',
      accent: '#2b2b29',
      'accent-edge': '#2b2b29',
      'accent-hover': '#474744',
      'on-accent': '#ffffff',
      tint: '#ededeb',
      link: '#2b2b29',
      focus: '#1f5fbf',
    },
    dark: {
      ...calmShape,
      surface: '#191918',
      'surface-2': '#232322',
      ink: '#efefec',
      'ink-2': '#b3b3ae',
      line: '#3a3a38',
      edge: '#8f8f8a',
      accent: '#e4e4e0',
      'accent-edge': '#e4e4e0',
      'accent-hover': '#ffffff',
      'on-accent': '#191918',
      tint: '#30302e',
      link: '#e4e4e0',
      focus: '#8ab8ff',
    },
  },
  'public-service': {
    light: {
      ...stateShape,
      surface: '#ffffff',
      'surface-2': '#f5f5fe',
      ink: '#161616',
      'ink-2': '#3a3a3a',
      line: '#dddddd',
      edge: '#3a3a3a',
      accent: '#000091',
      'accent-edge': '#000091',
      'accent-hover': '#1212ff',
      'on-accent': '#f5f5fe',
      tint: '#ececfe',
      link: '#000091',
      focus: '#0a76f6',
    },
    dark: {
      ...stateShape,
      surface: '#161616',
      'surface-2': '#1b1b35',
      ink: '#ffffff',
      'ink-2': '#cecece',
      line: '#353535',
      edge: '#cecece',
      accent: '#8585f6',
      'accent-edge': '#8585f6',
      'accent-hover': '#b1b1f9',
      'on-accent': '#000091',
      tint: '#21213f',
      link: '#8585f6',
      focus: '#0a76f6',
    },
  },
};
