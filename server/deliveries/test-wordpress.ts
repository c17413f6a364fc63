import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

interface Post {
  id: number;
  title: string;
  content: string;
  excerpt: string;
  slug: string;
  status: string;
  date_gmt: string;
  featured_media: number;
}
interface Medium {
  id: number;
  source_url: string;
  alt_text: string;
  caption: string;
  size: number;
}

/** An error of the REST interface. */
class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
  ) {
    super(code);
  }
}

const STATUSES = ["publish", "future", "draft", "pending", "private"];
const SIGNATURES: Record<string, string> = {
  "image/jpeg": "ffd8ff",
  "image/png": "89504e47",
  "image/gif": "474946",
};
const ENDINGS: Record<string, string> = { "image/jpeg": "jpg", "image/png": "png", "image/gif": "gif" };

const bytesOf = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
};

/**
 * A local test server that follows the documented contract of a WordPress site: of wp/v2 posts and media
 * (developer.wordpress.org/rest-api/reference): statuses, required headers, validation, trash, error codes. `failNext` makes the next
 * request that matches fail with a status, after its effect with `late`; `beforeAnswer` sets what happens while a request is under way.
 */
export const testWordpress = async (user: string, password: string) => {
  const posts = new Map<number, Post>();
  const media = new Map<number, Medium>();
  const requests: string[] = [];
  let next = 100;
  let meanwhile: (line: string) => Promise<void> = async () => {};
  let failing: { path: RegExp; status: number; late: boolean } | undefined;

  const assertFields = (fields: Record<string, unknown>): void => {
    for (const name of ["title", "content", "excerpt", "slug"])
      if (name in fields && typeof fields[name] !== "string") throw new Refusal(400, "rest_invalid_param");
    if ("status" in fields && !STATUSES.includes(String(fields.status)))
      throw new Refusal(400, "rest_invalid_param");
    if (
      "date_gmt" in fields &&
      !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)?$/.test(String(fields.date_gmt))
    )
      throw new Refusal(400, "rest_invalid_param");
    const featured = fields.featured_media;
    if (featured !== undefined && featured !== 0 && !media.has(Number(featured)))
      throw new Refusal(400, "rest_invalid_featured_media");
  };
  const uniqueSlug = (slug: string, id: number): string => {
    const others = [...posts.values()].filter((each) => each.id !== id).map((each) => each.slug);
    let unique = slug;
    for (let n = 2; others.includes(unique); n += 1) unique = `${slug}-${n}`;
    return unique;
  };
  const postAnswer = (post: Post) => ({
    ...post,
    link: `http://wordpress.example/${post.slug}/`,
    title: { raw: post.title, rendered: post.title },
    content: { raw: post.content, rendered: post.content },
  });
  const postWith = (id: string): Post => {
    const found = posts.get(Number(id));
    if (!found) throw new Refusal(404, "rest_post_invalid_id");
    return found;
  };
  const write = (before: Post, body: Buffer): Post => {
    const fields = JSON.parse(body.toString("utf8"));
    assertFields(fields);
    const after = { ...before, ...fields };
    const saved = { ...after, slug: uniqueSlug(after.slug, before.id) };
    posts.set(before.id, saved);
    return saved;
  };

  const upload = (request: IncomingMessage, body: Buffer) => {
    const { "content-type": type, "content-disposition": disposition } = request.headers;
    if (body.length === 0) throw new Refusal(400, "rest_upload_no_data");
    if (!type) throw new Refusal(400, "rest_upload_no_content_type");
    if (!disposition) throw new Refusal(400, "rest_upload_no_content_disposition");
    const name = /^attachment; filename="([^"]+)"$/.exec(disposition)?.[1];
    if (!name) throw new Refusal(400, "rest_upload_invalid_disposition");
    if (!name.endsWith(`.${ENDINGS[type]}`) || !body.toString("hex").startsWith(SIGNATURES[type] ?? "-"))
      throw new Refusal(500, "rest_upload_unknown_error");
    next += 1;
    const source_url = `http://wordpress.example/wp-content/uploads/${name}`;
    media.set(next, { id: next, source_url, alt_text: "", caption: "", size: body.length });
    return media.get(next);
  };
  const mediumWith = (id: string): Medium => {
    const found = media.get(Number(id));
    if (!found) throw new Refusal(404, "rest_post_invalid_id");
    return found;
  };

  const answerOf = (request: IncomingMessage, body: Buffer): [status: number, content: unknown] => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://wordpress.example");
    const [, noun, id] = /^\/blog\/wp-json\/wp\/v2\/(posts|media)(?:\/(\d+))?$/.exec(pathname) ?? [];
    const credentials = Buffer.from(`${user}:${password}`).toString("base64");
    if (!noun) throw new Refusal(404, "rest_no_route");
    if (request.headers.authorization !== `Basic ${credentials}`)
      throw new Refusal(401, "incorrect_password");
    const asked = `${request.method} ${noun}${id ? "/id" : ""}`;
    switch (asked) {
      case "GET posts": {
        const states = (searchParams.get("status") ?? "publish").split(",");
        if (states.some((each) => ![...STATUSES, "any"].includes(each)))
          throw new Refusal(400, "rest_invalid_param");
        const found = [...posts.values()].filter(
          (each) => states.includes(each.status) && each.slug === searchParams.get("slug"),
        );
        return [200, found.map(postAnswer)];
      }
      case "POST posts": {
        next += 1;
        const empty = { title: "", content: "", excerpt: "", slug: "", status: "draft", date_gmt: "" };
        return [201, postAnswer(write({ ...empty, id: next, featured_media: 0 }, body))];
      }
      case "POST posts/id":
        return [200, postAnswer(write(postWith(id ?? ""), body))];
      case "DELETE posts/id": {
        const post = postWith(id ?? "");
        if (post.status === "trash") throw new Refusal(410, "rest_already_trashed");
        posts.set(post.id, { ...post, status: "trash", slug: `${post.slug}__trashed` });
        return [200, postAnswer({ ...post, status: "trash" })];
      }
      case "POST media":
        return [201, upload(request, body)];
      case "POST media/id": {
        const medium = { ...mediumWith(id ?? ""), ...JSON.parse(body.toString("utf8")) };
        media.set(medium.id, medium);
        return [200, medium];
      }
      case "DELETE media/id": {
        const medium = mediumWith(id ?? "");
        if (searchParams.get("force") !== "true") throw new Refusal(501, "rest_trash_not_supported");
        media.delete(medium.id);
        return [200, { deleted: true, previous: medium }];
      }
      default:
        throw new Refusal(404, "rest_no_route");
    }
  };

  const server = createServer(async (request, response) => {
    const body = await bytesOf(request);
    const line = `${request.method} ${request.url?.replace(/^\/blog\/wp-json\/wp\/v2/, "").replace(/\?.*/, "")}`;
    requests.push(line);
    await meanwhile(line);
    const send = (status: number, content: unknown) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(content));
    const failure = failing?.path.test(line) ? failing : undefined;
    if (failure) failing = undefined;
    try {
      const answer = failure && !failure.late ? undefined : answerOf(request, body);
      if (failure || !answer) send(failure?.status ?? 500, { code: "internal_server_error" });
      else send(...answer);
    } catch (error) {
      const { status, code } = error instanceof Refusal ? error : new Refusal(500, String(error));
      send(status, { code, message: code, data: { status } });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/blog`,
    posts,
    media,
    requests,
    failNext: (path: RegExp, status: number, late = false) => {
      failing = { path, status, late };
    },
    beforeAnswer: (work: (line: string) => Promise<void>) => {
      meanwhile = work;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
};
