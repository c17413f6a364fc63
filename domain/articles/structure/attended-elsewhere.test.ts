import { expect, it } from "vitest";
import type { Content } from "../content/content";
import { attendedElsewhere } from "./attended-elsewhere";

const content = (...items: object[]): Content =>
  ({ scenes: items.map((item, at) => ({ key: `${at}`, item })) }) as unknown as Content;
const people = (...keys: string[]): object[] => keys.map((key) => ({ key }));

it("does not have people attend a signing that lists others", () => {
  const scenes = content(
    { activity: "signing", people: people("an", "bai") },
    { activity: "talks", people: people("chen") },
  );
  expect(attendedElsewhere(scenes, "chen", ["bai"])).toBe(true);
  expect(attendedElsewhere(scenes, "an", ["bai"])).toBe(false);
});

it("does not have people attend what took place in another city", () => {
  const talks = { activity: "talks", city: { zh: "云雀" }, people: people("chen") };
  const here = { activity: "talks", city: { zh: "湖滨" }, people: people("an") };
  expect(attendedElsewhere(content(here, talks), "chen", ["an"])).toBe(true);
  expect(attendedElsewhere(content(here, { ...talks, city: undefined }), "chen", ["an"])).toBe(false);
});

it("knows nothing of people whom no item lists", () => {
  const scenes = content({ activity: "signing", people: people("an") });
  expect(attendedElsewhere(scenes, "chen", ["an"])).toBe(false);
});
