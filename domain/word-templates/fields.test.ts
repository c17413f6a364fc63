import { expect, it } from "vitest";
import { fieldsOfText } from "./fields";

it("knows the fields of a template by their names in both languages, and names that are none", () => {
  expect(fieldsOfText("{{标题}} {{body}} {{body}} {{ title }} {{电话}} {x} {{}}")).toEqual({
    fields: ["title", "body"],
    unknown: [" title ", "电话", ""],
  });
});
