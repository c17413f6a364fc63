import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The packages lie beside the program; a bundle would put their lists of characters into the first style of each page. */
const PACKAGES = join(process.cwd(), "node_modules", "@fontsource-variable");
const FONT = /^noto-(?:sans|serif)-sc$/;
const TYPES: readonly [name: RegExp, type: string][] = [
  [/^index\.css$/, "text/css; charset=utf-8"],
  [/^files\/[\w-]+\.woff2$/, "font/woff2"],
];

/** The style sheet of a Chinese font, or one of its files; `path` as it is in the package of the font. */
export const handleFontFile = async ([font = "", ...rest]: readonly string[]): Promise<Response> => {
  const name = rest.join("/");
  const type = FONT.test(font) && TYPES.find(([pattern]) => pattern.test(name))?.[1];
  const bytes = type ? await readFile(join(PACKAGES, font, name)).catch(() => undefined) : undefined;
  if (!type || !bytes) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(bytes), {
    headers: { "content-type": type, "cache-control": "public, max-age=2592000" },
  });
};
