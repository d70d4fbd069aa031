/** How many times a property is tried: as often as the test says, or a multiple in `npm run fuzz`. */
export const runs = (usual: number): number => usual * Number(process.env['FUZZ'] ?? 1);
