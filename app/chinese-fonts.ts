/** The Chinese fonts of Apple's systems, of Windows and of Linux, in the order of the theme. */
export const CHINESE_FONTS = ["PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC"] as const;

const sheetOf = (font: "sans" | "serif"): string => `/api/fonts/noto-${font}-sc/index.css`;

/** Each is 30 kB of ranges of characters. */
export const SANS_SHEET = sheetOf("sans");
export const SERIF_SHEET = sheetOf("serif");

/**
 * Runs in the head. Where the system has none of the Chinese fonts, it loads those that are shipped before the first paint: text that
 * is painted without them keeps empty boxes in Chromium. A font is there if letters are not as wide as in the one named after it.
 */
export const FONT_CHECK = `(() => {
  const pen = document.createElement("canvas").getContext("2d");
  const width = (fonts) => {
    if (!pen) return 0;
    pen.font = "40px " + fonts;
    return pen.measureText("mmmmmmmmlli").width;
  };
  const plain = width("monospace");
  if (${JSON.stringify(CHINESE_FONTS)}.some((name) => width('"' + name + '", monospace') !== plain)) return;
  for (const sheet of ${JSON.stringify([SANS_SHEET, SERIF_SHEET])})
    document.write('<link rel="stylesheet" href="' + sheet + '">');
})()`.replace(/\n\s*/g, " ");
