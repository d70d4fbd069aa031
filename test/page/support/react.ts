/** React as a site has it; bundled for browsers by scripts/testing/prebundle-plugin.mjs. */
export { createElement, useEffect, useState } from 'react';
export { hydrateRoot } from 'react-dom/client';
export { renderToString } from 'react-dom/server.browser';
