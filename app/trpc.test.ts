import { expect, it } from "vitest";
import { useTRPCClient } from "./trpc";

it("gives the same procedures at each rendering, so that effects that depend on them do not run again", () => {
  const [first, second] = [useTRPCClient(), useTRPCClient()];
  expect(second.articles === first.articles).toBe(true);
  expect(second.articles.endEditing === first.articles.endEditing).toBe(true);
  expect(first.articles.endEditing as unknown).not.toBe(first.articles.beginEditing);
});
