import { describe, expect, it } from "vitest";
import { DomainError } from "@/domain/errors";
import { PROGRESS_TYPE } from "@/domain/exports/progress";
import { downloadWithProgress } from "./download-with-progress";
import type { ExportWatch } from "./export-watch";
import { withErrorResponses } from "./responses";

const FILE = { name: "a.docx", type: "text/x", bytes: new TextEncoder().encode("content") };
const requestOf = (headers: Record<string, string> = { accept: PROGRESS_TYPE }, signal?: AbortSignal) =>
  new Request("http://office.test/api/x", { headers, ...(signal && { signal }) });

/** An export whose steps the test decides on. */
const controlled = () => {
  const { promise, resolve, reject } = (() => {
    let [resolve, reject] = [(_: typeof FILE) => {}, (_: Error) => {}];
    const promise = new Promise<typeof FILE>((done, failed) => {
      [resolve, reject] = [done, failed];
    });
    return { promise, resolve, reject };
  })();
  const watched: { watch?: ExportWatch } = {};
  const make = (watch: ExportWatch) => {
    watched.watch = watch;
    watch.signal?.addEventListener("abort", () => reject(new Error("aborted")));
    return promise;
  };
  return { make, resolve, reject, watched };
};

describe("a download", () => {
  it("that is ready soon is an ordinary response, and so are its errors", async () => {
    const response = await downloadWithProgress(requestOf(), async () => FILE);
    expect(response.headers.get("content-type")).toBe("text/x");
    expect(await response.text()).toBe("content");
    const refused = await withErrorResponses(requestOf(), () =>
      downloadWithProgress(requestOf(), () => Promise.reject(new DomainError("EXPORTS_BUSY"))),
    );
    expect(refused.status).toBe(429);
  });

  it("that takes longer begins with its steps, where the client understands them", async () => {
    const { make, resolve, watched } = controlled();
    const response = await downloadWithProgress(requestOf(), make, 0);
    expect(response.headers.get("content-type")).toBe(PROGRESS_TYPE);
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const next = async () => new TextDecoder().decode((await reader.read()).value);
    expect(JSON.parse(await next())).toEqual({ step: "prepare" });
    watched.watch?.report({ step: "pictures", done: 1, of: 2 });
    expect(JSON.parse(await next())).toEqual({ step: "pictures", done: 1, of: 2 });
    resolve(FILE);
    expect(JSON.parse(await next())).toEqual({ file: { name: "a.docx", type: "text/x", size: 7 } });
    expect(await next()).toBe("content");
    expect((await reader.read()).done).toBe(true);

    const plain = controlled();
    const answered = downloadWithProgress(requestOf({}), plain.make, 0);
    plain.watched.watch?.report({ step: "document" });
    plain.resolve(FILE);
    expect(await (await answered).text()).toBe("content");
  });

  it("that fails later ends with the code of the error", async () => {
    const { make, reject } = controlled();
    const response = await downloadWithProgress(requestOf(), make, 0);
    reject(new DomainError("TOO_MANY_PICTURES", { most: 50 }));
    const lines = (await response.text()).trim().split("\n");
    expect(JSON.parse(lines.at(-1) ?? "")).toEqual({
      error: { code: "TOO_MANY_PICTURES", values: { most: 50 } },
    });
  });

  it("is aborted when the client goes away, before and during the response", async () => {
    const during = controlled();
    const response = await downloadWithProgress(requestOf(), during.make, 0);
    await response.body?.cancel();
    expect(during.watched.watch?.signal?.aborted).toBe(true);
    const before = controlled();
    const client = new AbortController();
    const answered = downloadWithProgress(requestOf(undefined, client.signal), before.make);
    client.abort();
    await expect(answered).rejects.toThrow("aborted");
    expect(before.watched.watch?.signal?.aborted).toBe(true);
  });
});
