import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent as text } from "../whole-articles/lake-town.test-data";

const office = { name: en("Lake Ports Office"), the: true, short: en("LPO"), kind: "government" };
const school = { name: en("Harbour School"), the: true, kind: "university" };
const guest = person("g", "Ann Lee", "president", school, { side: "guest", roles: ["head"] });
const host = person("h", "Bo Ray", "director", office, { side: "host", roles: ["receiver"] });
const silent = (key: string, name: string, title: string, organization: object = office) =>
  person(key, name, title, organization, { side: "host" });
const visit = (...more: object[]) => written({}, ...more);
const written = (fields: object, ...more: object[]) =>
  text({
    ...fields,
    kind: "reception",
    title: en("Harbour School president visits Lake Ports Office"),
    venue: { name: en("Lake Ports Office"), the: true, organization: office },
    participants: [guest, host, ...more],
    agenda: [
      {
        key: "t",
        activity: "talks",
        topics: [en("the training of divers")],
        remarks: [said("h", "say", "the LPO needs divers"), said("g", "say", "the school trains them")],
      },
    ],
  })
    .split(/\n\n|(?<=\.) (?=[A-Z])/)
    .find((sentence) => sentence.includes("Cy Dee"))
    ?.trim();

describe("those who were there for one organization that the text has named", () => {
  const three = [
    silent("a", "Cy Dee", "Ports Administrator"),
    silent("b", "Eve Fay", "Executive Assistant to the Director"),
    silent("c", "Flo Gee", "Head", { name: en("Scholarship Section"), the: true, parent: office }),
  ];

  it("have it once in front of their list, and their posts after their names", () => {
    expect(visit(...three)).toBe(
      "Also present for the LPO were Cy Dee, Ports Administrator; Eve Fay, Executive Assistant to the Director; and Flo Gee, Head of the Scholarship Section.",
    );
  });

  it("have it once where others were there too", () => {
    expect(written({ participantsOpen: true }, ...three)).toMatch(
      /^Also among those present for the LPO were Cy Dee, Ports Administrator; .* of the Scholarship Section\.$/,
    );
  });

  it("have it behind the title that they share", () => {
    const two = [silent("a", "Cy Dee", "leading official"), silent("b", "Eve Fay", "leading official")];
    expect(visit(...two)).toMatch(/^Cy Dee and Eve Fay, leading officials of .*, were also present\.$/);
  });

  it("are each named with their organization where it is not the same", () => {
    const other = silent("d", "Gus Hay", "chairman", { name: en("Reed Bank"), the: true, kind: "company" });
    expect(visit(...three, other)).not.toContain("present for");
    expect(visit(...three, other)).toContain("Reed Bank");
  });
});
