/** `sluice/data-layer`: the data layer alone, with Google Tag Manager's semantics. */
export { createDataLayer, type DataLayerOptions } from './engine/data-layer.ts';
export type { DataModel } from './engine/data-model.ts';
