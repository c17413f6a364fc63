import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// An invented meeting at which people speak of a regulation by a shorter title.

const meeting = (name: string, ...points: string[]): string =>
  faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh(`${name}举行`),
      officialName: zh(name),
      city: zh("湖滨"),
      participants: [personOf("an", "安小样", "湖滨市商务局", "局长")],
      agenda: [
        { key: "t", activity: "talks", remarks: points.map((one, at) => remark(`r${at}`, "an", "say", one)) },
      ],
    }),
    "zh",
  );

it("introduces the shorter title behind the full one", () => {
  const text = meeting("《湖滨市港口管理条例》宣讲会", "《条例》的实施有利于港口发展", "《条例》共有五章");
  expect(text).toContain("《湖滨市港口管理条例》（以下简称《条例》）宣讲会");
  expect(text.match(/以下简称/gu)).toHaveLength(1);
});

it("introduces nothing where two titles end so, or none has come before", () => {
  const two = meeting("《湖滨市港口管理条例》和《湖滨市航运管理条例》宣讲会", "《条例》的实施有利于港口发展");
  expect(two).not.toContain("以下简称");
  expect(meeting("港口管理宣讲会", "《条例》的实施有利于港口发展")).not.toContain("以下简称");
});

it("introduces no end of the title of a work, and no document of somebody else", () => {
  const song = meeting("歌剧《新编红楼之春风》座谈会", "歌曲《春风》广为传唱");
  expect(song).not.toContain("以下简称");
  const other = meeting("《湖滨市港口管理条例》宣讲会", "省里的《条例》已经修订");
  expect(other).not.toContain("以下简称");
});
