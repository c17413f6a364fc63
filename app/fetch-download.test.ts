import { afterEach, describe, expect, it, vi } from "vitest";
import { PROGRESS_TYPE } from "@/domain/exports/progress";
import { type DownloadStep, fetchDownload } from "./fetch-download";

afterEach(() => vi.unstubAllGlobals());

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Downloads from a response with these chunks. */
const fetched = async (chunks: (string | Uint8Array)[], headers: Record<string, string>, status = 200) => {
  const body = new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(typeof chunk === "string" ? bytesOf(chunk) : chunk);
      controller.close();
    },
  });
  vi.stubGlobal("fetch", async () => new Response(body, { status, headers }));
  const steps: DownloadStep[] = [];
  const result = await fetchDownload("/api/x", new AbortController().signal, (step) => steps.push(step));
  const content = "content" in result ? await result.content.text() : undefined;
  return { result, content, steps };
};

describe("a download", () => {
  it("without progress is the file as it is", async () => {
    const { result, content, steps } = await fetched(["ab", "cd"], {
      "content-length": "4",
      "content-disposition": "attachment; filename*=UTF-8''%E7%A8%BF.md",
    });
    expect(result).toMatchObject({ name: "稿.md" });
    expect(content).toBe("abcd");
    expect(steps).toEqual([
      { step: "transfer", percent: 50 },
      { step: "transfer", percent: 100 },
    ]);
  });

  it("with progress reports its steps, however the bytes arrive, and keeps line ends of the file", async () => {
    const lines = [
      { step: "prepare" },
      { step: "pictures", done: 1, of: 2 },
      { file: { name: "稿.docx", type: "a/b", size: 6 } },
    ];
    const whole = bytesOf(`${lines.map((line) => `${JSON.stringify(line)}\n`).join("")}a\n{b}\n`);
    for (const size of [1, 7, whole.length]) {
      const chunks = Array.from({ length: Math.ceil(whole.length / size) }, (_, at) =>
        whole.slice(at * size, (at + 1) * size),
      );
      const { result, content, steps } = await fetched(chunks, { "content-type": PROGRESS_TYPE });
      expect(result).toMatchObject({ name: "稿.docx" });
      expect(content).toBe("a\n{b}\n");
      expect(steps.slice(0, 2)).toEqual(lines.slice(0, 2));
    }
  });

  it("that is refused, at once or later, returns the error", async () => {
    const error = { code: "EXPORTS_BUSY", values: {} };
    expect((await fetched([JSON.stringify({ error })], {}, 429)).result).toEqual({ refused: error });
    const late = await fetched([`${JSON.stringify({ error })}\n`], { "content-type": PROGRESS_TYPE });
    expect(late.result).toEqual({ refused: error });
  });

  it("that ends early is no file", async () => {
    await expect(fetched(["ab"], { "content-length": "4" })).rejects.toThrow("ended early");
    const file = { name: "a", type: "a/b", size: 3 };
    for (const text of ['{"step":"prepare"}\n', `${JSON.stringify({ file })}\nab`])
      await expect(fetched([text], { "content-type": PROGRESS_TYPE })).rejects.toThrow("ended early");
  });
});
