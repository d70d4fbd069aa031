/**
 * Compiles the schemas to validators in `src/gen/`, at build time: a page's Content-Security-Policy forbids
 * the eval that ajv would need there. Does nothing while the schemas are unchanged.
 */
import type { AnySchema } from 'ajv';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fingerprint } from './fingerprint.ts';
import { rulesOf } from './schema-rules.ts';

/** Exported function and the schema that it checks. */
const validators = {
  validateContainer: 'container.schema.json',
  validateTemplate: 'tag-template.schema.json',
};

/** What the build leaves out of templates, so that no page may insist on it. */
const notDeployed: Record<string, string[]> = {
  'tag-template.schema.json': ['examples', 'verified', 'description'],
};

const inputPaths = [
  'schemas',
  'scripts/gen.ts',
  'scripts/schema-rules.ts',
  'node_modules/ajv/package.json',
];

const declarations = `/** What is wrong at one place, as ajv tells it. */
export interface SchemaError {
  /** JSON pointer into the data. */
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

export interface Validator {
  (data: unknown): boolean;
  /** The problems of the last call. */
  errors?: SchemaError[] | null;
}

${Object.keys(validators)
  .map((name) => `export declare const ${name}: Validator;`)
  .join('\n')}
`;

/** Writes `src/gen/validators.js` and its types; false when they were up to date. */
export async function generate(root: string = repository): Promise<boolean> {
  const target = join(root, 'src/gen/validators.js');
  const inputs = fingerprint(root, inputPaths);
  const header = `// Generated from schemas/ by scripts/gen.ts; edit those. Inputs: ${inputs}\n`;
  if (existsSync(target) && readFileSync(target, 'utf8').startsWith(header)) return false;

  const code = await bundle(await compile(root), root);
  if (/\beval\(|new Function\b/.test(code)) {
    throw new Error('The generated validators need eval, which a strict page forbids.');
  }
  mkdirSync(join(root, 'src/gen'), { recursive: true });
  writeFileSync(target.replace(/js$/, 'd.ts'), declarations);
  writeFileSync(target, header + code);
  return true;
}

async function compile(root: string): Promise<string> {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const { default: standalone } = await import('ajv/dist/standalone/index.js');
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    strictRequired: false,
    // A subschema under `if` or `anyOf` often leaves the type to the schema around it.
    strictTypes: false,
    // Each definition becomes one function instead of a copy at each place that refers to it.
    inlineRefs: false,
    code: { source: true, esm: true, optimize: 2 },
  });
  const folder = join(root, 'schemas');
  const files = existsSync(folder) ? readdirSync(folder) : [];
  for (const file of Object.values(validators)) {
    if (!files.includes(file)) throw new Error(`schemas/${file} is missing.`);
  }
  for (const file of files.filter((name) => name.endsWith('.schema.json'))) {
    const schema: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    ajv.addSchema(rulesOf(schema, notDeployed[file]) as AnySchema, file);
  }
  return standalone.default(ajv, validators);
}

/** Resolves the `require("ajv/dist/runtime/…")` calls that standalone code holds even as an ES module. */
async function bundle(code: string, root: string): Promise<string> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader: 'js' },
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minifySyntax: true,
    legalComments: 'none',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

const repository = fileURLToPath(new URL('..', import.meta.url));

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const isNew = await generate();
  console.log(isNew ? 'src/gen is generated.' : 'src/gen is up to date.');
}
