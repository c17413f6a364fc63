import type { Lang } from "@/domain/events/values";

type Notes = Readonly<Record<Lang, readonly string[]>>;

/** Notes of the transitions, in Chinese or English. */
export const NOTES = {
  progress: {
    en: [
      "Talked to the other side by telephone.",
      "The draft is with our lawyers.",
      "Half of the list is there.",
      "A first meeting took place.",
    ],
    zh: ["已与对方电话沟通。", "草案正在法务审核。", "名单已完成一半。", "已召开首次碰头会。"],
  },
  report: {
    en: [
      "Done as agreed; the letter of thanks has arrived.",
      "Sent on to all members.",
      "Held, with forty participants.",
      "The plan is signed and filed.",
    ],
    zh: ["已按约定完成，对方来函致谢。", "已发送全体会员单位。", "已举办，四十人参加。", "方案已签字归档。"],
  },
  return: {
    en: ["Half of what was promised is missing.", "Please say what came of it."],
    zh: ["承诺事项只完成了一半，请补充。", "请补充说明办理结果。"],
  },
  verify: { en: ["Seen and confirmed."], zh: ["已核实。"] },
  askExtension: {
    en: ["The other side asks for more time.", "The fair was put off."],
    zh: ["对方要求延后。", "展会延期，需相应顺延。"],
  },
  refuseExtension: {
    en: ["There was time enough; keep to the day."],
    zh: ["时间充裕，请按期完成。"],
  },
  refuseDay: {
    en: ["Too late: the fair opens before then."],
    zh: ["时间过晚，展会此前即开幕。"],
  },
  removeDay: {
    en: ["The other side has not fixed its plans yet."],
    zh: ["对方计划尚未确定，暂不设期限。"],
  },
  suspend: {
    en: ["Waits for the other side's new leaders.", "Waits for next year's budget."],
    zh: ["待对方领导班子到位后再推进。", "待明年预算批复后推进。"],
  },
  askDrop: { en: ["The project was given up by the other side."], zh: ["对方已取消该项目。"] },
  drop: { en: ["Agreed: it has lost its object."], zh: ["同意，事项已无必要。"] },
  refuseDrop: { en: ["It was promised; find another way."], zh: ["既已承诺，请另寻办法。"] },
  reopen: { en: ["The other side says that nothing has arrived."], zh: ["对方反映尚未收到，重新办理。"] },
  urge: { en: ["Please answer this week."], zh: ["请本周内反馈进展。"] },
  instruct: {
    en: ["Tell me what keeps it from being done.", "Take this up with their chairman in person."],
    zh: ["请说明未办结原因。", "请当面与对方负责人沟通落实。"],
  },
  answer: {
    en: ["We wait for their signature; it is promised for next week."],
    zh: ["正等待对方签字，对方答复下周完成。"],
  },
} as const satisfies Record<string, Notes>;
export type Noted = keyof typeof NOTES;
