import { expect, it } from "vitest";
import { CHINESE_FONTS, FONT_CHECK, SANS_SHEET, SERIF_SHEET } from "./chinese-fonts";
import { theme } from "./theme";

/** What the script writes into a page of a browser in which letters of the given fonts are wider. */
const writtenBy = (installed: readonly string[], canvas = true): string => {
  const written: string[] = [];
  const pen = {
    font: "",
    measureText: () => ({ width: installed.some((name) => pen.font.includes(name)) ? 240 : 264 }),
  };
  const document = {
    createElement: () => ({ getContext: () => (canvas ? pen : null) }),
    write: (text: string) => written.push(text),
  };
  new Function("document", FONT_CHECK)(document);
  return written.join("");
};

it.each(CHINESE_FONTS)("loads no font where %s is", (name) => {
  expect(writtenBy([name])).toBe("");
});

it.each([[["Arial"], true] as const, [[], false] as const])(
  "loads both fonts where no Chinese font is known: %j",
  (installed, canvas) => {
    const written = writtenBy(installed, canvas);
    for (const sheet of [SANS_SHEET, SERIF_SHEET])
      expect(written).toContain(`<link rel="stylesheet" href="${sheet}">`);
  },
);

it("asks for the fonts that the theme prefers to the one that is shipped", () => {
  const fonts = theme.fontFamily?.split(", ") ?? [];
  const shipped = fonts.indexOf('"Noto Sans SC Variable"');
  for (const name of CHINESE_FONTS) expect(fonts.slice(0, shipped)).toContain(`"${name}"`);
});
