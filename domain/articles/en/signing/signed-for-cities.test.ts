import { expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

const city = (name: string) => ({ name: en(`City of ${name}`), the: true, kind: "government" });
const person = (key: string, name: string, title: string, organization?: object) => ({
  key,
  roles: ["signatory"],
  person: { name: en(name) },
  posts: [{ title: en(title), ...(organization ? { organization } : {}) }],
});

it("several signatories of a city have a sentence that says for whom they signed", () => {
  const text = textOfEvent({
    kind: "signing",
    title: en("Reedham and Hilltown sign declaration"),
    city: en("Reedham"),
    participants: [
      { ...person("a", "Ann Exemplar", "Mayor of Reedham"), side: "host" },
      { ...person("b", "Bo Sample", "Mayor of Hilltown"), side: "guest" },
      {
        ...person("c", "Cy Mock", "Chairman", { name: en("Hilltown Town Council"), the: false }),
        side: "guest",
      },
    ],
    agreements: [
      {
        key: "g",
        title: en("declaration"),
        type: "other",
        status: "signed",
        parties: [
          { organization: city("Reedham"), signatories: ["a"] },
          { organization: city("Hilltown"), signatories: ["b", "c"] },
        ],
        purpose: en("renew the friendship of the two cities"),
      },
    ],
  });
  expect(text).toMatch(
    /Mayor Ann Exemplar signed|Ann Exemplar, Mayor of Reedham, signed for the City of Reedham/,
  );
  expect(text).toMatch(/Cy Mock, [^.]* signed for the City of Hilltown/);
  expect(text).not.toMatch(/, and by /);
});
