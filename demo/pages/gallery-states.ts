/** What the gallery shows: every element in every state, by the name that its frame's address has. */
export const galleryStates = [
  'banner-bar',
  'banner-top',
  'banner-box',
  'banner-modal',
  'banner-renewed',
  'banner-signal',
  'banner-exempt',
  'preferences-new',
  'preferences-saved',
  'preferences-partners',
  'status',
  'reopen',
  'embed',
  'policy',
] as const;

export type GalleryState = (typeof galleryStates)[number];

/** Ready themes of src/ui/ready-themes.ts, and the shop's own. */
export const galleryThemes = ['default', 'quiet', 'public-service', 'shop'] as const;

export const gallerySchemes = ['light', 'dark'] as const;
