"use client";

import { FONT_CHECK } from "./chinese-fonts";

/** Of the client, so that its text is in the page once, and not also in the page's data. */
export function FontCheck({ nonce }: { nonce: string | undefined }) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of our own, which must run before the first paint
    <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: FONT_CHECK }} />
  );
}
