/** The class names of the dialog for past write-ups. */
export const css = {
  actions: "write-up-actions",
  area: "write-up-area",
  doubt: "write-up-doubt",
  head: "write-up-head",
  input: "write-up-input",
  language: "write-up-language",
  mark: "write-up-mark",
  name: "write-up-name",
  part: "write-up-part",
  parts: "write-up-parts",
  paste: "write-up-paste",
  present: "write-up-present",
  proposals: "write-up-proposals",
  row: "write-up-row",
  rows: "write-up-rows",
  scroll: "write-up-scroll",
  section: "write-up-section",
  select: "write-up-select",
  summary: "write-up-summary",
  text: "write-up-text",
  value: "write-up-value",
  view: "write-up-view",
} as const;

const STYLE = `
.write-up-paste {
  display: grid;
  gap: 0.5rem;
  max-width: 60rem;
  margin-inline: auto;
}

.write-up-area {
  min-height: 60vh;
  resize: vertical;
  line-height: 1.8;
}

.write-up-actions {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.5rem;
  padding-block: 0.5rem;
}

.write-up-language {
  align-items: center;
  font-size: 0.8125rem;
}

.write-up-view {
  display: grid;
  grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
  gap: 1.5rem;
  max-width: 90rem;
  margin-inline: auto;
  height: calc(100dvh - 6rem);
}

.write-up-text {
  overflow-y: auto;
  padding: 0.75rem 1rem;
  border: 1px solid var(--line-strong);
  border-radius: var(--mantine-radius-md);
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  line-height: 1.8;
  font-size: 1rem;
}

.write-up-mark {
  background: none;
  color: inherit;
  border-block-end: 2px solid var(--mantine-color-dimmed);
  cursor: pointer;
}

.write-up-mark[data-active] {
  background: var(--mantine-primary-color-light);
  border-block-end-color: var(--mantine-primary-color-filled);
}

.write-up-proposals {
  display: flex;
  flex-direction: column;
  min-height: 0;
}

.write-up-scroll {
  flex: 1;
  overflow-y: auto;
  padding-inline-end: 0.25rem;
}

.write-up-head > input {
  flex: none;
  align-self: center;
  width: 1.5rem;
  height: 1.5rem;
  margin: 0;
}

.write-up-summary {
  margin: 0;
  font-size: 0.8125rem;
  color: var(--mantine-color-dimmed);
}

.write-up-section {
  margin: 0.75rem 0 0.25rem;
  font-size: 0.8125rem;
  font-weight: 600;
}

.write-up-rows {
  margin: 0;
  padding: 0;
  list-style: none;
}

.write-up-row {
  padding: 0.375rem 0.5rem;
  border-block-start: 1px solid var(--line-strong);
  box-shadow: inset 3px 0 0 transparent;
}

.write-up-row[data-active] {
  box-shadow: inset 3px 0 0 var(--mantine-primary-color-filled);
}

.write-up-head {
  display: flex;
  align-items: baseline;
  gap: 0.5rem;
  font-weight: 500;
}

.write-up-name {
  min-width: 0;
  overflow-wrap: anywhere;
}

.write-up-doubt {
  flex: none;
  font-size: 0.75rem;
  font-weight: 500;
}

.write-up-doubt > svg {
  vertical-align: -0.125rem;
}

.write-up-parts {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 0.75rem;
  padding-inline-start: 2rem;
}

.write-up-part {
  display: flex;
  flex: 1 1 100%;
  gap: 0.375rem;
  align-items: baseline;
  min-width: 0;
  font-size: 0.8125rem;
}

.write-up-part[data-short] {
  flex: 0 1 auto;
}

.write-up-part[data-medium] {
  flex: 1 1 12rem;
}

.write-up-part > span:first-child {
  flex: none;
  color: var(--mantine-color-dimmed);
  font-size: 0.75rem;
}

.write-up-value {
  padding-block: 0.1875rem;
}

.write-up-input,
.write-up-select {
  min-width: 0;
  min-height: 1.75rem;
  padding: 0.1875rem 0.25rem;
  border: 1px solid transparent;
  border-radius: var(--mantine-radius-sm);
  background: none;
  color: inherit;
  font: inherit;
  font-size: 0.8125rem;
  line-height: 1.25rem;
}

.write-up-input {
  flex: 1 1 8rem;
  resize: none;
  field-sizing: content;
  overflow-wrap: anywhere;
}

.write-up-part[data-short] .write-up-input {
  flex: 0 1 auto;
  min-width: 6rem;
}

.write-up-input:hover,
.write-up-select:hover,
.write-up-input:focus,
.write-up-select:focus,
.write-up-actions .write-up-select {
  border-color: var(--line-strong);
}

.write-up-row[data-doubt] .write-up-input,
.write-up-row[data-doubt] .write-up-select {
  border-color: var(--doubt, #b7791f);
  border-style: dashed;
}

.write-up-present {
  margin: 0.125rem 0 0;
  padding-inline-start: 2rem;
  font-size: 0.75rem;
  color: var(--mantine-color-dimmed);
  overflow-wrap: anywhere;
}

@media (max-width: 48em) {
  .write-up-view {
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: minmax(8rem, 32dvh) minmax(0, 1fr);
    gap: 0.5rem;
  }

  .write-up-part {
    flex-wrap: wrap;
  }
}
`;

// A stylesheet file would be loaded by every page of lists, whose weight is limited; a style element needs the nonce of the page.
if (typeof document !== "undefined") {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
