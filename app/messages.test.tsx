import { useTranslations } from "next-intl";
import { prerender } from "react-dom/static";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

// As in a browser, which has only the first texts of a list page at first.
beforeEach(() => vi.stubGlobal("window", {}));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
  vi.restoreAllMocks();
});

type Ask = (key: string) => string;

const textsOf = async (Shown: () => React.ReactNode): Promise<string> => {
  const { Messages } = await import("./messages");
  const { prelude } = await prerender(
    <Messages lang="en" screens="lists" timeZone="UTC" now={new Date(0)}>
      <Shown />
    </Messages>,
  );
  return new Response(prelude).text();
};

test("an event handler that asks for a text before it has arrived does not throw, and the fault is reported", async () => {
  const reported = vi.spyOn(console, "error").mockImplementation(() => undefined);
  let ask: Ask = () => "";
  await textsOf(() => {
    ask = useTranslations() as unknown as Ask;
    return null;
  });
  expect(ask("late.text")).toBe("late.text");
  expect(reported).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("late.text"));
});

test("a rendering waits for a text that has not arrived", async () => {
  const reported = vi.spyOn(console, "error").mockImplementation(() => undefined);
  let renderings = 0;
  await textsOf(() => {
    renderings += 1;
    return (useTranslations() as unknown as Ask)("late.text");
  });
  expect(renderings).toBe(2);
  // It is missing from all texts too.
  expect(reported).toHaveBeenCalledOnce();
  expect(reported).not.toHaveBeenCalledWith(expect.stringContaining("no rendering"));
});
