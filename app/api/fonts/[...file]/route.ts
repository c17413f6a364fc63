import { handleFontFile } from "@/server/http/font-files";

/** GET /api/fonts/…: the Chinese fonts, for browsers on systems without one. */
export const GET = async (_request: Request, { params }: { params: Promise<{ file: string[] }> }) =>
  handleFontFile((await params).file);
