/** Input between the first paint and hydration, which would otherwise be lost. */
interface EarlyInput {
  keys: KeyboardEvent[];
  form?: HTMLFormElement;
  stop: () => void;
}

declare global {
  interface Window {
    earlyInput?: EarlyInput;
  }
}

/**
 * Runs in the head, before the page is painted. It keeps the keys pressed while nothing has the focus, and the last form sent
 * that has no address of its own: the browser would send its fields, a password among them, in the page's address.
 */
export const EARLY_INPUT = `(() => {
  const early = { keys: [], stop };
  const pressed = (event) => event.target === document.body && early.keys.push(event);
  const sent = (event) => {
    if (event.target.hasAttribute("action")) return;
    event.preventDefault();
    early.form = event.target;
  };
  function stop() {
    removeEventListener("keydown", pressed, true);
    removeEventListener("submit", sent, true);
  }
  addEventListener("keydown", pressed, true);
  addEventListener("submit", sent, true);
  window.earlyInput = early;
})()`.replace(/\n\s*/g, " ");

const takesText = (element: Element | null): boolean =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

/** Repeats that input once the page is hydrated, in its order; a later call does nothing. */
export function repeatEarlyInput(): void {
  const early = window.earlyInput;
  if (!early) return;
  early.stop();
  window.earlyInput = undefined;
  for (const { key, code, ctrlKey, metaKey, altKey, shiftKey } of early.keys) {
    const at = document.activeElement ?? document.body;
    // A synthetic key writes nothing; the letters that follow the key of a search field belong into it.
    if (takesText(at) && [...key].length === 1 && !ctrlKey && !metaKey)
      document.execCommand("insertText", false, key);
    else
      at.dispatchEvent(
        new KeyboardEvent("keydown", {
          key,
          code,
          ctrlKey,
          metaKey,
          altKey,
          shiftKey,
          bubbles: true,
          cancelable: true,
        }),
      );
  }
  if (early.form?.isConnected) early.form.requestSubmit();
}
