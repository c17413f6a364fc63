import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en } from "./lake-town.test-data";

const port = (name: string) => ({ name: en(name), the: true, kind: "government" as const });
const person = (key: string, name: string, of: string, more: object) => ({
  key,
  person: { name: en(name), later: en(name.split(" ").at(-1) ?? "") },
  posts: [{ organization: port(of), title: en("Chair") }],
  ...more,
});

const visit = (more: object): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "reception",
      status: "held",
      title: en("Ostra delegation in Reedham"),
      when: { start: "2024-03-05" },
      city: en("Reedham"),
      delegations: [
        { key: "d", name: en("delegation of the Port of Ostra"), the: true, side: "guest", head: "bo" },
      ],
      participants: [
        person("ann", "Ann Exemplar", "Port of Reedham", { side: "host", roles: ["receiver"] }),
        person("bo", "Bo Sample", "Port of Ostra", { side: "guest", delegation: "d", roles: ["head"] }),
      ],
      ...more,
    } as unknown as DraftRecord,
    "en",
  );

const talks = (more: object) => ({
  agenda: [
    {
      key: "t",
      activity: "talks",
      remarks: [{ key: "r", by: ["ann"], act: "brief", points: [en("the new berths of the port")] }],
      ...more,
    },
  ],
});

describe("the first sentence of a reception", () => {
  it("says what a delegation came for, without a separate sentence", () => {
    const text = visit({
      purpose: en("mark the 30th anniversary of the sister port agreement"),
      ...talks({}),
    });
    expect(text).toMatch(/visited Reedham on March 5, 2024, to mark the 30th anniversary/);
    expect(text).not.toContain("came to mark");
  });

  it("keeps the host first where the title does", () => {
    const text = visit({
      title: en("Port of Reedham receives Ostra delegation"),
      purpose: en("mark the anniversary"),
    });
    expect(text).toMatch(/^The Port of Reedham received .* to mark the anniversary.*met Ann Exemplar/ms);
  });

  it("has the anniversary that its title says two places marked", () => {
    const text = visit({ title: en("Reedham and Ostra celebrate 30 years of twinning"), ...talks({}) });
    expect(text).toMatch(
      /Reedham and Ostra celebrated 30 years of twinning when Ann Exemplar, [^.]* received /,
    );
  });

  it("is followed by what came of talks without topics, before who spoke there", () => {
    const text = visit({
      venue: { name: en("Port of Reedham"), the: true, organization: port("Port of Reedham") },
      outcomes: [
        { key: "o", type: "result", points: [en("the two sides exchanged plans of their new berths")] },
      ],
      ...talks({ outcomes: ["o"] }),
    });
    expect(text.indexOf("exchanged plans")).toBeLessThan(text.indexOf("briefed"));
  });
});

describe("what two parties will do, in three short points", () => {
  const text = faultlessText(
    {
      format: FORMAT,
      kind: "signing",
      status: "held",
      title: en("Port of Reedham signs memorandum with Port of Ostra"),
      when: { start: "2024-03-05" },
      city: en("Reedham"),
      participants: [],
      agenda: [{ key: "s", activity: "signing", agreements: ["m"] }],
      agreements: [
        {
          key: "m",
          title: en("Memorandum of Understanding"),
          type: "mou",
          status: "signed",
          term: en("five years"),
          parties: [{ organization: port("Port of Reedham") }, { organization: port("Port of Ostra") }],
          scope: [
            { key: "a", text: en("exchange plans, pilots and trainees") },
            { key: "b", text: en("receive visiting engineers") },
            { key: "c", text: en("do joint research") },
          ],
        },
      ],
    } as unknown as DraftRecord,
    "en",
  );

  it("is one sentence behind the term, and not a printed list", () => {
    expect(text).toContain("signed a five-year Memorandum");
    expect(text).toContain(
      "Under the memorandum, the two ports will exchange plans, pilots and trainees, receive visiting engineers, and do joint research.",
    );
  });
});
