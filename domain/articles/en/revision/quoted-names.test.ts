import { expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const port = (name: string) => ({ name: en(name), the: true, kind: "government" });

it("keeps the words of a quotation that names two organizations again", () => {
  const [a, b] = [port("Port of Lakeside"), port("Port of Reedham")];
  const quote = "This tree will grow like the friendship of the Port of Lakeside and the Port of Reedham.";
  const text = textOfEvent({
    kind: "reception",
    title: en("Port of Reedham visits Port of Lakeside"),
    home: a,
    delegations: [{ key: "d", name: en("delegation from the Port of Reedham"), side: "guest" }],
    participants: [
      { ...person("a", "Ann Exemplar", "president", a), side: "host", roles: ["receiver"] },
      { ...person("b", "Bo Sample", "director", b), side: "guest", delegation: "d" },
      { key: "m", group: en("members of the delegation"), of: [b], side: "guest", delegation: "d" },
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        topics: [en("trade")],
        remarks: [{ key: "r", by: ["a"], act: "say", quote: en(quote) }],
      },
    ],
  });
  expect(text).toContain("the Port of Lakeside and the Port of Reedham");
  expect(text).not.toContain("and members of the delegation");
});
