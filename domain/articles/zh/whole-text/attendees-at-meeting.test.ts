import { describe, expect, it } from "vitest";
import type { Composed } from "../../compose";
import { withAttendanceThere } from "./attended-there";
import { withAttendeesAtMeeting } from "./attendees-at-meeting";
import { paragraph, said, textsOf } from "./paragraphs.test-data";

describe("those who took part in a meeting", () => {
  const list = said("people.g", "湖滨大学国际处工作人员参加会见");

  it("end the sentence of the meeting, not the day after it", () => {
    const blocks = [
      paragraph("lead", said("lead", "安例率队访问湖滨"), said("agenda[t]", "19日下午，白样会见安例一行")),
      paragraph("agenda", said("agenda[g]", "20日上午，安例一行出席了校庆庆典"), list),
    ];
    expect(textsOf(withAttendeesAtMeeting(blocks))).toEqual([
      "安例率队访问湖滨。19日下午，白样会见安例一行，湖滨大学国际处工作人员参加",
      "20日上午，安例一行出席了校庆庆典",
    ]);
  });

  it("follow what was discussed there", () => {
    const blocks = [
      paragraph("lead", said("lead", "白样会见安例一行"), said("agenda[t]", "双方就合作进行座谈")),
      paragraph("agenda", list),
    ];
    expect(textsOf(withAttendeesAtMeeting(blocks))).toEqual([
      "白样会见安例一行。双方就合作进行座谈，湖滨大学国际处工作人员参加",
    ]);
  });

  it("follow talks of that name, also as a list of several parts", () => {
    const long = said("people.h", "云雀市湖滨大学校长莫常，教务处、国际处负责人参加会谈");
    const blocks = [
      paragraph("lead", said("lead", "安例率队访问湖滨"), said("agenda[t]", "白样与安例一行会谈")),
      paragraph("agenda", said("agenda[s]", "白样表示，愿意合作")),
      paragraph("agenda", long),
    ];
    expect(textsOf(withAttendeesAtMeeting(blocks))).toEqual([
      "安例率队访问湖滨。白样与安例一行会谈。云雀市湖滨大学校长莫常，教务处、国际处负责人参加会谈",
      "白样表示，愿意合作",
    ]);
  });

  it("and those who went along precede the context of the news", () => {
    const blocks = [
      paragraph("lead", said("lead", "安例率队访问湖滨"), said("background[0].zh", "湖滨建于1950年")),
      paragraph("agenda", said("agenda[s]", "安例表示，愿意合作")),
      paragraph("agenda", said("accompany", "云雀市外办主任莫常陪同")),
    ];
    expect(textsOf(withAttendeesAtMeeting(blocks))).toEqual([
      "安例率队访问湖滨。云雀市外办主任莫常陪同。湖滨建于1950年",
      "安例表示，愿意合作",
    ]);
  });

  it("stay where two meetings are reported", () => {
    const blocks = [
      paragraph("lead", said("lead", "白样会见安例一行")),
      paragraph("agenda", said("agenda[t]", "莫常会见安例一行"), said("agenda[u]", "安例参观了港口"), list),
    ];
    const more = [...blocks, paragraph("agenda", list)];
    expect(textsOf(withAttendeesAtMeeting(more))).toEqual(textsOf(more));
  });
});

describe("a ceremony", () => {
  const block = (...texts: string[]): Composed =>
    paragraph("lead", ...texts.map((text, at) => said(`line.${at}`, text)));

  it("has its place, its chair and its attendees in one sentence, with its kind", () => {
    const lines = ["仪式在云雀馆举行", "合作协议签约仪式由白样主持", "莫常及相关负责人出席仪式"];
    expect(textsOf([withAttendanceThere(block(...lines))])).toEqual([
      "签约仪式在云雀馆举行，由白样主持，莫常及相关负责人出席",
    ]);
  });

  it("has the number of those who came in the sentence that opened it", () => {
    const lines = ["由湖滨商会主办的云雀展览会开幕", "当地代表共近200人参加活动"];
    expect(textsOf([withAttendanceThere(block(...lines))])).toEqual([
      "由湖滨商会主办的云雀展览会开幕，当地代表共近200人参加",
    ]);
  });
});
