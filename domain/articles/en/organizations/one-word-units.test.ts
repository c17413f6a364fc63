import { expect, test } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const academy = { name: en("Lake Academy of Science"), the: true, short: en("LAS"), shortThe: false };
const of = (name: string) => ({ name: en(name), the: true, parent: academy });
const mayor = person(
  "m",
  "Bo Ray",
  "Mayor",
  { name: en("Reedham"), kind: "government" },
  { side: "host", roles: ["receiver"] },
);

test("a company with a name of its own has no owner in a list", () => {
  const group = { name: en("Reed Group"), the: true, kind: "company" };
  const brand = (name: string) => ({ name: en(name), kind: "company", parent: group });
  const text = textOfEvent({
    kind: "reception",
    title: en("Reed Group delegation visits Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "d", head: "a", side: "guest" }],
    participants: [
      mayor,
      person("a", "Ann Lee", "President", group, { side: "guest", delegation: "d" }),
      person("b", "Cara Poe", "manager", brand("Capsa"), { side: "guest", delegation: "d" }),
      person("c", "Edda Low", "manager", brand("Arxo"), { side: "guest", delegation: "d" }),
    ],
    agenda: [{ key: "t", activity: "talks", topics: [en("the tides")] }],
  });
  expect(text).toContain("manager of Capsa");
  expect(text).toContain("manager of Arxo");
});

test("a unit of one word has its owner in a list too", () => {
  const text = textOfEvent({
    kind: "reception",
    title: en("LAS delegation visits Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("LAS delegation"), the: true, head: "a", side: "guest" }],
    participants: [
      mayor,
      person("a", "Ann Lee", "President", academy, { side: "guest", delegation: "d" }),
      person("b", "Cara Poe", "Director", of("Institute of Tides"), { side: "guest", delegation: "d" }),
      person("c", "Edda Low", "Director", of("Institute of Reeds"), { side: "guest", delegation: "d" }),
      person("e", "Finn Orr", "specialist", of("Office"), { side: "guest", delegation: "d" }),
    ],
    agenda: [{ key: "t", activity: "talks", topics: [en("the tides")] }],
  });
  expect(text).toMatch(
    /Finn Orr, (?:a )?specialist (?:of|in) (?:LAS's Office|the Office of LAS|the academy's Office)/,
  );
  expect(text).not.toMatch(/specialist of the Office[.;,]/);
});
