import { describe, expect, it } from "vitest";
import { line, paragraph } from "../../compose";
import { mentioning, OPEN, plain, say, textOf } from "../../phrase";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";
import { withSignatories } from "./the-signatories";

const hill = { name: en("Hill Chamber of Commerce"), the: true, kind: "association" };
const reed = { name: en("Reed Chamber of Commerce"), the: true, kind: "association" };

const signing = (titles: readonly [string, string], more: object = {}, further: object[] = []) =>
  textOfEvent({
    kind: "signing",
    title: en("Hill Chamber of Commerce and Reed Chamber of Commerce sign agreement"),
    city: en("Reedham"),
    participants: [
      person("a", "Ann Lee", titles[0], hill),
      person("b", "Bo Ray", titles[1], reed),
      person("d", "Di Fay", "secretary general", reed),
      person("c", "Cy Dee", "mayor", { name: en("Reedham"), kind: "government" }),
    ],
    agreements: [
      {
        key: "d",
        title: en("agreement on joint fairs"),
        type: "other",
        status: "signed",
        parties: [
          { organization: hill, signatories: ["a"] },
          { organization: reed, signatories: ["b"] },
        ],
        ...more,
      },
    ],
    agenda: [{ key: "s", activity: "signing", agreements: ["d"] }, ...further],
  });

describe("who signed what the first sentence reports", () => {
  it("is reported without its verb", () => {
    const text = signing(["president", "director"]);
    expect(text).not.toMatch(/ signed for the two/);
    expect(text).toContain("The agreement was signed by Ann Lee, president of the Hill chamber, and Bo Ray,");
  });

  it("continues with what they will do under it", () => {
    const scope = [{ key: "s", text: en("repair the lock") }];
    const text = signing(["president", "director"], { scope });
    expect(text).toMatch(/The agreement was signed by [^.]*\. Under it, /);
  });

  it("do not sign what their document is about", () => {
    for (const title of ["roadmap on the agreement of 2020", "supplement to the memorandum of understanding"])
      expect(signing(["president", "director"], { title: en(title) })).not.toMatch(
        /The (?:agreement|memorandum) was signed by/,
      );
  });

  it("are those of documents where these are of two kinds", () => {
    const scope = [{ key: "s", text: en("repair the lock") }];
    for (const title of ["agreements and contracts", "letters of intent and plans"])
      expect(signing(["president", "director"], { title: en(title), count: 4, scope })).toContain(
        "Under the documents",
      );
  });

  it("names two signatories with the same post", () => {
    const text = signing(["president", "president"]);
    expect(text).toContain(
      "The agreement was signed by Ann Lee, president of the Hill chamber, and Bo Ray, president of the Reed chamber.",
    );
  });

  it("are grouped by their party where one party has several", () => {
    const text = signing(["president", "director"], {
      parties: [
        { organization: hill, signatories: ["a"] },
        { organization: reed, signatories: ["b", "c"] },
      ],
    });
    expect(text).toMatch(
      /The agreement was signed by Ann Lee, [^,]*, and by Bo Ray, [^,]*, and Cy Dee, mayor/,
    );
  });

  it("are not said to sign for the government of their town", () => {
    const text = signing(["president", "director"], {
      parties: [
        { organization: hill, signatories: ["a"] },
        {
          organization: { name: en("Reedham Municipal Government"), the: true, kind: "government" },
          signatories: ["c"],
        },
      ],
    });
    expect(text).toContain("signed by Ann Lee, president of the Hill chamber, and Cy Dee, mayor of Reedham.");
  });

  it("are not mixed with who was present", () => {
    const text = signing(["president", "director"], {
      parties: [
        { organization: hill, signatories: ["a"] },
        { organization: reed, signatories: ["b", "d"] },
      ],
      witnesses: ["c"],
    });
    expect(text).toContain(". The signing was witnessed by Reedham mayor Cy Dee.");
  });

  it("have a sentence for each party where their posts do not name it", () => {
    const text = signing(["president", "director"], {
      parties: [
        { organization: { name: en("Union of Lake Towns"), the: true }, signatories: ["a", "c"] },
        { organization: { name: en("Reed Fund"), the: true }, signatories: ["b"] },
      ],
    });
    expect(text).toMatch(/signed for the union\. Bo Ray, .*, signed for the Reed Fund\./);
  });

  it("keeps the verb before whom it was signed", () => {
    expect(signing(["president", "director"], { witnesses: ["c"] })).toContain(
      "signed the agreement in the presence of Reedham mayor Cy Dee",
    );
  });
});

describe("a tour after the signing that is the news", () => {
  it("says so, in one sentence with what followed", () => {
    const text = signing(["president", "director"], {}, [
      { key: "t", activity: "tour", people: [{ key: "a" }, { key: "b" }], saw: [en("the old mill")] },
    ]);
    expect(text).toMatch(/After the signing, .* the old mill/);
  });
});

describe("who signed a document of which the same sentence says what it covers", () => {
  it("comes between the document and what it covers", () => {
    const paragraphs = paragraph("lead", [
      line("lead", plain("Hill Park and Reed Park signed a memorandum in Sampleton")),
      line(
        "agreements[d].signatories",
        say`${mentioning(plain("Hill President Ann Lee"), "a")} and ${mentioning(plain("Reed Director Bo Ray"), "b")} signed the memorandum, which covers trade`,
      ),
    ]);
    const [block] = withSignatories(paragraphs);
    expect(block?.type === "paragraph" && block.lines.map(({ words }) => textOf(words))[1]).toBe(
      "the memorandum, signed by Hill President Ann Lee and Reed Director Bo Ray, covers trade",
    );
  });

  it("follow what is known of the document where their posts are behind their names", () => {
    const [lee, ray] = [mentioning(plain("Ann Lee"), "a"), mentioning(plain("Bo Ray"), "b")];
    const [block] = withSignatories(
      paragraph("lead", [
        line("sign", plain("the Hill chamber and the Reed chamber signed a memorandum on Monday")),
        line(
          "by",
          say`${lee}, president of Hill, and ${ray}, director of Reed, signed the memorandum, which is valid for a year`,
        ),
      ]),
    );
    expect(
      block?.type === "paragraph" && textOf(block.lines[1]?.words ?? plain("")).replaceAll(OPEN, ""),
    ).toMatch(
      /^the memorandum, which is valid for a year, was signed by Ann Lee, president of Hill, and Bo Ray, director of Reed/,
    );
  });
});

it("keeps a sentence with another act or a circumstance in front of the people", () => {
  const [lee, ray] = [
    mentioning(plain("Ann Lee, chair of P"), "a"),
    mentioning(plain("Bo Ray, head of Q"), "b"),
  ];
  for (const words of [
    say`during the talks, ${lee}, and ${ray}, signed the memorandum, which covers trade`,
    say`${lee}, and ${ray}, held talks and signed the memorandum, which covers trade`,
  ]) {
    const [block] = withSignatories(
      paragraph("lead", [line("sign", plain("P and Q signed a memorandum on Monday")), line("by", words)]),
    );
    expect(block?.type === "paragraph" && textOf(block.lines[1]?.words ?? plain(""))).toBe(textOf(words));
  }
});
