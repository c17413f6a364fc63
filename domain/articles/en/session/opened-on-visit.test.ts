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

it("says of two things that they were opened, where they stand and no place again", () => {
  const text = textOfEvent({
    kind: "other",
    title: en("Health centres open on Reed Island and Mill Island"),
    news: "o",
    city: en("Reed Island"),
    agenda: [
      {
        key: "o",
        activity: "ceremony",
        title: en("opening of the Lake Clinic on Reed Island and the health centre on Mill Island"),
      },
    ],
  });
  expect(text).toContain(
    "The Lake Clinic on Reed Island and the health centre on Mill Island were opened on March 5, 2024.",
  );
});
