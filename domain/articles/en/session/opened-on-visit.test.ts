import { expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const college = { name: en("Reed College"), the: false, kind: "university" };
const institute = { name: en("Lake Institute"), the: true, kind: "institute" };

it("says that a thing was opened on a visit, rather than that its opening was held", () => {
  const text = textOfEvent({
    kind: "reception",
    title: en("Lake Institute president visits Reed College"),
    home: college,
    participants: [
      person("g", "Ann Lee", "president", institute, { side: "guest" }),
      person("h", "Bo Ray", "dean", college, { side: "host" }),
    ],
    agenda: [
      { key: "t", activity: "talks", people: [{ key: "g" }, { key: "h" }], topics: [en("nets")] },
      { key: "o", activity: "ceremony", title: en("official opening of the Boat Museum in Reedham") },
    ],
  });
  expect(text).toContain("The Boat Museum in Reedham was officially opened during the visit.");
});
