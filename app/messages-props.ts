import type { ReactNode } from "react";

export interface MessagesProps {
  timeZone: string;
  /** The moment of the request, so that server and browser render the same relative times. */
  now: Date;
  children: ReactNode;
}
