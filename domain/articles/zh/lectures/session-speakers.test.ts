import { describe, expect, it } from "vitest";
import { person, text, UNI, zh } from "../whole-articles/gatherings.test-data";

// Speakers at invented events who took part online.

const remote = (key: string, name: string) => ({
  ...person(key, name, UNI, "教授"),
  presence: "remote",
});
const forum = (item: object): string =>
  text({
    kind: "seminar",
    officialName: zh("湖滨航运论坛"),
    online: "partly",
    participants: [remote("an", "安例"), remote("bai", "白样"), person("lin", "林式", UNI, "校长")],
    agenda: [{ key: "s", ...item }],
  });
const by = (...keys: string[]): object => ({ people: keys.map((key) => ({ key, as: "speaker" })) });

describe("people who spoke online", () => {
  it("give a video talk, which says it once", () => {
    const article = forum({
      activity: "presentation",
      title: zh("视频演讲"),
      online: "fully",
      topics: [zh("港口建设")],
      ...by("an", "bai"),
    });
    expect(article).toMatch(/安例、白样[^。]*港口建设作视频演讲/);
    expect(article).not.toMatch(/线上参加|视频演讲(?:上|环节)/);
  });

  it("speak online together", () => {
    const article = forum({ activity: "speeches", ...by("an", "bai") });
    expect(article).toContain("安例、白样线上致辞");
  });

  it("are marked beside somebody who was there", () => {
    expect(forum({ activity: "speeches", ...by("an", "lin") })).toContain("安例（线上参加）");
  });
});
