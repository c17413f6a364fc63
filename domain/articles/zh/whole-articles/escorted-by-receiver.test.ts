import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "./lake-town.test-data";

const visited = (...hosts: readonly object[]): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("云雀商会代表团到湖滨考察"),
      city: zh("湖滨"),
      delegations: [{ key: "d", name: zh("云雀商会代表团"), side: "guest", head: "an", size: 9 }],
      participants: [
        ...hosts,
        personOf("an", "安例", "云雀商会", "会长", { side: "guest", delegation: "d", roles: ["head"] }),
      ],
      agenda: [{ key: "t", activity: "tour", people: [{ key: "an" }], saw: [zh("云溪会展中心")] }],
    }),
    "zh",
  );

describe("somebody who both received and escorted the visitors", () => {
  it("does so in one sentence, with the other escorts behind", () => {
    const text = visited(
      personOf("bai", "白样", "松山省商务厅", "副厅长", { side: "host", roles: ["escort"] }),
      personOf("mo", "莫常", "湖滨市商务局", "局长", { side: "host", roles: ["receiver", "escort"] }),
    );
    expect(text).toMatch(/湖滨市商务局局长莫常接待了[^，。]+，松山省商务厅副厅长白样一同陪同。/);
    expect(text).not.toContain("莫常陪同");
  });

  it("has one verb for both where nobody else escorted", () => {
    const text = visited(
      personOf("mo", "莫常", "湖滨市商务局", "局长", { side: "host", roles: ["receiver", "escort"] }),
    );
    expect(text).toContain("湖滨市商务局局长莫常接待并陪同");
    expect(text.split("莫常")).toHaveLength(2);
  });

  it("keeps two lists where they have nobody in common", () => {
    const text = visited(
      personOf("bai", "白样", "松山省商务厅", "副厅长", { side: "host", roles: ["escort"] }),
      personOf("mo", "莫常", "湖滨市商务局", "局长", { side: "host", roles: ["receiver"] }),
    );
    expect(text).toContain("白样陪同");
    expect(text).toContain("莫常接待");
  });
});

describe("one of several who received the visitors, who also went along", () => {
  it("is named once, beside those who only went along", () => {
    const text = visited(
      personOf("lu", "陆例", "松山省商务厅", "副厅长", { side: "third", roles: ["escort"] }),
      personOf("mo", "莫常", "湖滨市商务局", "局长", { side: "host", roles: ["receiver", "escort"] }),
      personOf("ning", "宁样", "湖滨市商务局", "副局长", { side: "host", roles: ["receiver"] }),
    );
    expect(text.split("莫常")).toHaveLength(2);
    expect(text).toContain("陆例陪同");
  });
});
