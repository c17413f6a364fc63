"use client";

import { EARLY_INPUT } from "./early-input";

/** Of the client, so that its text is in the page once, and not also in the page's data. */
export function EarlyInputScript({ nonce }: { nonce: string | undefined }) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of our own, which must run before any file is fetched
    <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: EARLY_INPUT }} />
  );
}
