import type { ChecklistLine, EventKind } from "./checklist";

const line = (zh: string, en: string, daysBefore: number): ChecklistLine => ({
  what: { zh, en },
  daysBefore,
});

const INTERPRETER = line("联系翻译", "Book the interpreter", 7);
const CARS = line("安排车辆", "Arrange the cars", 3);
const GIFTS = line("准备礼品", "Prepare the gifts", 3);
const SEATING = line("排定座次，制作席签", "Draw up the seating plan and place cards", 2);
const LIST = line("核对双方参加人员名单和职务", "Check names and titles of both sides", 5);
const BRIEFING = line("准备会见参阅材料", "Prepare the briefing", 3);
const ROOM = line("预订会议室，检查音响和投影", "Book the room, check sound and projector", 5);
const PHOTOS = line("安排摄影", "Arrange for photos", 2);
const MEAL = line("预订用餐，了解饮食禁忌", "Book the meal, ask about dietary needs", 3);
const SPEECH = line("准备致辞和发言稿", "Draft the speeches", 4);

/** The lists of preparations for each kind of event that the office may change. */
export const STANDARD_CHECKLISTS: Readonly<Record<EventKind, readonly ChecklistLine[]>> = {
  inspection: [
    line("与走访单位确认路线和时间", "Confirm route and times with the places to be visited", 7),
    LIST,
    INTERPRETER,
    CARS,
    line("准备日程手册", "Print the programme", 2),
    PHOTOS,
  ],
  reception: [
    line("确认来访日程", "Confirm the programme with the visitors", 7),
    LIST,
    INTERPRETER,
    ROOM,
    CARS,
    BRIEFING,
    GIFTS,
    MEAL,
    SEATING,
    line("准备欢迎标识和桌旗", "Prepare welcome signs and table flags", 2),
    PHOTOS,
  ],
  outbound_visit: [
    line("办理出访审批手续", "Obtain approval of the visit", 60),
    line("办理护照和签证", "Apply for passports and visas", 45),
    line("与接待方确认日程", "Confirm the programme with the hosts", 14),
    line("预订机票和住宿", "Book flights and hotels", 21),
    line("办理出访保险", "Take out travel insurance", 10),
    INTERPRETER,
    BRIEFING,
    GIFTS,
    SPEECH,
  ],
  meeting: [LIST, INTERPRETER, ROOM, BRIEFING, GIFTS, SEATING, PHOTOS],
  seminar: [
    line("发出邀请并统计回执", "Send invitations and count replies", 21),
    line("确认发言嘉宾和题目", "Confirm speakers and topics", 14),
    ROOM,
    line("联系同声传译和设备", "Book simultaneous interpreters and equipment", 14),
    line("印制会议手册和胸卡", "Print programmes and badges", 4),
    SEATING,
    MEAL,
    PHOTOS,
    line("联系媒体", "Invite the media", 7),
  ],
  signing: [
    line("双方定稿协议文本", "Agree on the final text with the other side", 7),
    line("核对中外文本一致", "Compare the language versions", 5),
    line("印制签约文本和文本夹", "Print the documents and folders", 3),
    line("准备签字笔、桌旗和背景板", "Prepare pens, flags and backdrop", 2),
    LIST,
    INTERPRETER,
    SEATING,
    SPEECH,
    PHOTOS,
  ],
  other: [LIST, ROOM, CARS, PHOTOS],
};
