// The enumerations of a record; columns, schemas, form options and labels are derived from them.
export const KINDS = [
  "inspection",
  "reception",
  "outbound_visit",
  "meeting",
  "seminar",
  "signing",
  "other",
] as const;
export const STATUSES = ["planned", "held", "postponed", "cancelled"] as const;
export const ONLINE = ["no", "partly", "fully"] as const;
export const PART_OF = ["at", "on_the_sidelines", "on_the_eve"] as const;
export const TIERS = [
  "host",
  "organizer",
  "co_organizer",
  "supporter",
  "guide",
  "sponsor",
  "initiator",
  "inviter",
  "go_between",
] as const;
export const BOUNDS = ["about", "over", "nearly"] as const;
export const PRESENCES = ["attended", "remote", "absent", "invited", "substituted", "unstated"] as const;
export const ROLES = [
  "head",
  "chair",
  "receiver",
  "escort",
  "speaker",
  "signatory",
  "witness",
  "guide",
  "interpreter",
  "principal",
] as const;
export const ACTIVITIES = [
  "tour",
  "talks",
  "speeches",
  "presentation",
  "discussion",
  "signing",
  "ceremony",
  "handover",
  "meal",
  "other",
] as const;
export const AGENDA_PLACEMENTS = ["main", "before", "after"] as const;
export const ITEM_ROLES = ["head", "receiver", "escort", "guide", "chair", "speaker", "attendee"] as const;
export const ACTS = [
  "welcome",
  "thank",
  "congratulate",
  "praise",
  "introduce",
  "brief",
  "report",
  "speak",
  "say",
  "point_out",
  "stress",
  "require",
  "hope",
  "propose",
  "promise",
  "invite",
  "ask",
  "convey",
] as const;
export const OUTCOME_TYPES = ["consensus", "award", "gift", "launch", "result"] as const;
export const AGREEMENT_TYPES = [
  "strategic_cooperation",
  "framework",
  "mou",
  "letter_of_intent",
  "project",
  "other",
] as const;
export const AGREEMENT_STATUSES = [
  "proposed",
  "intended",
  "planned",
  "signed",
  "in_force",
  "expired",
  "terminated",
] as const;
export const RENEWALS = ["no", "automatic", "by_agreement"] as const;
export const FORCES = ["task", "commitment", "intention", "wish"] as const;
export const ROUNDS = ["month", "quarter", "half_year", "year"] as const;
