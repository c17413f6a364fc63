import { expect, test } from "vitest";
import { editableFields } from "./every-field.test-data";
import { detailsOf, fieldAt, labelAt } from "./field-tree";
import { namesIn } from "./paths";

test("the list of fields has every field of the schema", () => {
  const unknown = editableFields.filter((path) => {
    const type = fieldAt(namesIn(path))?.type;
    return type === undefined || type === "parts";
  });
  expect(unknown).toEqual([]);
});

test.each([
  ["agreements[mou].count", "agreementCount"],
  ["participants[a].posts[0].title.zh", "postTitle"],
  ["agenda[talks].remarks[r].to[0]", "saidTo"],
  ["outcomes[o].to.organizations[0].parent.kind", "orgKind"],
  ["no.such.place", "place"],
])("the label of %s is %s", (path, label) => expect(labelAt(namesIn(path))).toBe(label));

test("details are found wherever they are", () => {
  const home = { name: { en: "Example Institute" }, parent: { name: {}, city: { zh: "北京" } } };
  const record = { home, agenda: [{ key: "a", told: "before", remarks: [{ key: "r", counted: true }] }] };
  expect(detailsOf(record)).toEqual([
    { at: ["home", "parent", "city"], value: { zh: "北京" } },
    { at: ["agenda", 0, "remarks", 0, "counted"], value: true },
    { at: ["agenda", 0, "told"], value: "before" },
  ]);
});
