/** The edge that resizes the inspector, by pointer or arrow keys. */
import { html, type TemplateResult } from 'lit';
import type { Dock } from './dock.ts';
import type { Speech } from './words.ts';

/** Pixels of one press of an arrow key. */
const step = 32;

export function grip(dock: Dock, { say }: Speech): TemplateResult {
  const isNarrow = dock.isNarrow();
  const onKey = (event: KeyboardEvent): void => {
    const { key } = event;
    const grows = key === 'ArrowLeft' || key === 'ArrowUp';
    if (!grows && key !== 'ArrowRight' && key !== 'ArrowDown') return;
    event.preventDefault();
    dock.resize(dock.size() + (grows ? step : -step));
  };
  const onGrab = (event: PointerEvent): void => {
    event.preventDefault();
    (event.target as Element).setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent): void => {
    const target = event.target as Element;
    if (!target.hasPointerCapture(event.pointerId)) return;
    const { right, bottom } = (target.parentElement as Element).getBoundingClientRect();
    dock.resize(isNarrow ? bottom - event.clientY : right - event.clientX);
  };
  return html`<div
    class="grip"
    part="grip"
    role="separator"
    tabindex="0"
    aria-orientation=${isNarrow ? 'horizontal' : 'vertical'}
    aria-label=${say(isNarrow ? 'height' : 'width')}
    aria-valuemin=${dock.smallest}
    aria-valuemax=${dock.largest()}
    aria-valuenow=${dock.size()}
    @keydown=${onKey}
    @pointerdown=${onGrab}
    @pointermove=${onMove}
  ></div>`;
}
