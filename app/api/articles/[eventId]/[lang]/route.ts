import { database } from "@/db/client";
import { articleFile } from "@/server/exports/queries";
import { answering } from "@/server/http";
import { contextFrom } from "@/server/request";

interface Address {
  params: Promise<{ eventId: string; lang: string }>;
}

/** A name as RFC 5987 wants it: also what encodeURIComponent leaves alone. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** /api/articles/<event>/en?format=docx: the article as a file, for those who may read the event. */
export const GET = (request: Request, { params }: Address): Promise<Response> =>
  answering(request, async () => {
    const ctx = await contextFrom(request.headers, await database());
    const format = new URL(request.url).searchParams.get("format") ?? "md";
    const { name, type, bytes } = await articleFile(ctx, { ...(await params), format });
    return new Response(new Uint8Array(bytes), {
      headers: {
        "content-type": type,
        "content-length": String(bytes.length),
        "content-disposition": `attachment; filename="article.${format}"; filename*=UTF-8''${encoded(name)}`,
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
      },
    });
  });
