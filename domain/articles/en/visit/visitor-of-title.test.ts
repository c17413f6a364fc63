import { describe, expect, it } from "vitest";
import { en, person, textOfEvent as text } from "../whole-articles/lake-town.test-data";

const embassy = { name: en("Embassy of Norland"), the: true, kind: "government" };
const guild = { name: en("Reed Guild"), the: true, kind: "association" };
const guest = { side: "guest" };
const host = person("a", "Ann Lee", "Mayor of Reed", undefined, { side: "host", roles: ["receiver"] });
const envoy = person("b", "Bob Roe", "Ambassador of Norland", undefined, guest);
const staff = [
  person("c", "Cara Poe", "Counsellor", embassy, guest),
  person("d", "Dan Fox", "Commercial Attaché", embassy, guest),
  person("e", "Eva Ray", "Social Secretary", embassy, guest),
];

const call = (companions: readonly object[]): string =>
  text({
    kind: "reception",
    title: en("Norland Ambassador calls on Mayor of Reed"),
    participants: [host, envoy, ...companions],
    agenda: [{ key: "t", activity: "talks", topics: [en("boats")] }],
  });

describe("the visitor whom the title names", () => {
  it("is the subject of the first sentence, without those who came along", () => {
    const words = call(staff);
    expect(words).toContain(
      "Bob Roe, Ambassador of Norland, called on Ann Lee, Mayor of Reed, on March 5, 2024.",
    );
    expect(words).toContain(
      "Roe was accompanied by Counsellor Cara Poe, Commercial Attaché Dan Fox and Social Secretary Eva Ray of the Embassy of Norland.",
    );
  });

  it("is not accompanied by groups of others, who came of their own", () => {
    const group = {
      key: "g",
      group: en("ten boat builders of three villages on the lake"),
      of: [guild],
      ...guest,
    };
    const students = { key: "h", group: en("students of the schools of the district"), ...guest };
    const words = call([group, students]);
    expect(words).not.toContain("accompanied");
    expect(words).toContain("boat builders");
  });
});
