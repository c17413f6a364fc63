import type { Lang } from "@/domain/events/values";
import type messages from "@/messages/en.json";

declare module "next-intl" {
  interface AppConfig {
    Locale: Lang;
    Messages: typeof messages;
  }
}
