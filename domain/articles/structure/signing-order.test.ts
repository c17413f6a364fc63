import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../events/shape";
import { en } from "../en/whole-articles/lake-town.test-data";
import { faultlessText } from "../faultless.test-data";

const organization = (name: string) => ({ name: en(name), kind: "university", the: false });
const A = organization("Lakeside University");
const B = organization("Harbor City University");
const person = (key: string, name: string, title: string, of: object) => ({
  key,
  person: { name: en(name), later: en(name.split(" ").at(-1) ?? name) },
  posts: [{ title: en(title), organization: of }],
});
const SIGNATORIES = [person("ann", "Ann Exemplar", "rector", A), person("bob", "Bob Invented", "dean", B)];
const WITNESSES = ["Cora Sample", "Dan Fictive", "Eve Madeup", "Finn Notreal"].map((name, at) =>
  person(`w${at}`, name, "councilor", { name: en(`Ward ${at + 1}`), kind: "government" }),
);

const text = (agreement: object, more: object = {}, item: object = {}): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "signing",
      status: "held",
      when: { start: "2024-03-05" },
      participants: SIGNATORIES,
      agenda: [{ key: "s", activity: "signing", agreements: ["ag"], ...item }],
      agreements: [
        {
          key: "ag",
          title: en("memorandum of understanding"),
          type: "mou",
          status: "signed",
          parties: [
            { organization: A, signatories: ["ann"] },
            { organization: B, signatories: ["bob"] },
          ],
          ...agreement,
        },
      ],
      ...more,
    } as unknown as DraftRecord,
    "en",
  );

const scope = (...points: string[]) => ({
  scope: points.map((each, at) => ({ key: `p${at}`, text: en(each) })),
});
const remark = {
  key: "r",
  by: ["ann"],
  act: "hope",
  points: [en("both sides would visit each other often")],
};
const paragraphs = (words: string): string[] => words.trim().split("\n\n").slice(1);

describe("the order of a signing", () => {
  it("keeps a list of attendees at the signing where one of them speaks later", () => {
    const people = WITNESSES.map(({ key }) => ({ key }));
    const said = (by: string) => ({
      participants: [...SIGNATORIES, ...WITNESSES],
      agenda: [
        { key: "s", activity: "signing", agreements: ["ag"], people },
        { key: "t", activity: "talks", remarks: [remark, { ...remark, key: "q", by: [by] }] },
      ],
    });
    const first = text({}, said("w0"));
    expect(first.indexOf("Dan Fictive")).toBeLessThan(first.indexOf("visit each other"));
    const last = text({}, said("bob"));
    expect(last.indexOf("Dan Fictive")).toBeGreaterThan(last.indexOf("visit each other"));
  });

  it("names the few who only attended with those who signed", () => {
    const attended = (...more: object[]) => ({
      participants: [...SIGNATORIES, WITNESSES[0]],
      agenda: [
        { key: "s", activity: "signing", agreements: ["ag"], people: [{ key: "w0" }] },
        { key: "t", activity: "talks", remarks: [remark, ...more] },
      ],
    });
    const [first] = paragraphs(text({}, attended()));
    expect(first).toMatch(/dean of Harbor City University, in the presence of Cora Sample, [^.]*\.$/);
    const [other] = paragraphs(text({}, { ...attended(), attendance: { count: 40, approx: true } }));
    expect(other).not.toContain("Cora Sample");
  });

  it("has the signatories before what the document says", () => {
    const third = {
      parties: [
        { organization: A, signatories: ["ann"] },
        { organization: B, signatories: ["bob"] },
        { organization: organization("Hill University") },
      ],
    };
    const words = text({ ...scope("exchange ten teachers a year"), ...third });
    expect(words).toMatch(/The \w+ was signed by .*\. Under .* exchange ten teachers a year/);
    expect(words).not.toContain("signed it");
  });

  it("states points with commas in a sentence, and context on a party after everything else", () => {
    const words = text(
      scope(
        "hold courses for teachers of both universities",
        "hold seminars, fairs and workshops for the schools of all towns on the lake",
        "publish a newsletter on what students do",
      ),
      {
        background: [
          en("Lakeside University signed the memorandum as part of its mission to share knowledge."),
        ],
      },
      { remarks: [remark] },
    );
    expect(words).toContain(
      "will hold courses for teachers of both universities, hold seminars, fairs and workshops for the schools of all towns on the lake, and publish a newsletter on what students do.",
    );
    expect(paragraphs(words).at(-1)).toMatch(/^Lakeside University signed the memorandum as part/);
  });

  it("prints up to four short points in a sentence although one of them is an enumeration", () => {
    const short = ["exchange teachers", "hold seminars, fairs and workshops", "share laboratories"];
    const words = text(scope(...short, "publish a newsletter on what students do"), {}, {});
    expect(words).toContain("hold seminars, fairs and workshops, share laboratories, and publish");
  });

  it("lists witnesses behind those who signed, before what was said and the context", () => {
    const witnesses = { witnesses: WITNESSES.map(({ key }) => key) };
    const people = { participants: [...SIGNATORIES, ...WITNESSES] };
    const spoken = paragraphs(text(witnesses, people, { remarks: [remark] }));
    expect(spoken.at(-1)).toMatch(/^The signing was witnessed by Cora Sample[^.]*\. .*expressed the hope/);
    const silent = paragraphs(text({ ...witnesses, ...scope("hold courses") }, people));
    expect(silent.at(-1)).toMatch(/^The signing was witnessed by Cora Sample/);
  });

  it("states what a party will do before those who only attended", () => {
    const words = paragraphs(
      text(
        { parties: [{ organization: A }, { organization: B }] },
        {
          participants: WITNESSES,
          followUps: [
            {
              key: "f",
              text: en("open an office in Harbor City"),
              force: "intention",
              by: { organizations: [A] },
            },
          ],
        },
        { people: WITNESSES.map(({ key }) => ({ key })) },
      ),
    );
    expect(words.at(-1)).toMatch(/^The signing was attended by Cora Sample/);
    expect(words.at(-2)).toContain("open an office");
  });

  it("states that one group attended before what a party will do", () => {
    const words = text(
      {},
      {
        participants: [...SIGNATORIES, { key: "g", group: en("mayors") }],
        followUps: [
          {
            key: "f",
            text: en("open an office in Harbor City"),
            force: "intention",
            by: { organizations: [A] },
          },
        ],
      },
      { people: [{ key: "g" }], remarks: [remark] },
    );
    expect(words.indexOf("ayors")).toBeGreaterThan(0);
    expect(words.indexOf("ayors")).toBeLessThan(words.indexOf("open an office"));
  });
});

describe("what was done after a signing", () => {
  it("comes behind those who signed", () => {
    const written = text(
      {},
      { outcomes: [{ key: "o", type: "result", points: [en("presents were exchanged after the signing")] }] },
      { outcomes: ["o"] },
    );
    expect(written.indexOf("Presents were exchanged")).toBeGreaterThan(written.indexOf("Bob Invented"));
  });
});
