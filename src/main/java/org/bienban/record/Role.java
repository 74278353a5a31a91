package org.bienban.record;

/**
 * What an official did at the meeting.
 *
 * <p>{@code "đồng chí A chủ trì hội nghị"} gives {@link #CHAIRED}.
 */
public enum Role {
  /** Chaired or conducted (chủ trì). */
  CHAIRED,
  /** Spoke, opened, closed, stressed (phát biểu). */
  SPOKE,
  /** Presented a paper or a document (trình bày). */
  PRESENTED,
  /** Was there (dự). */
  ATTENDED,
  /** Was elected (được bầu). */
  ELECTED,
  /** Was appointed or assigned (được bổ nhiệm). */
  APPOINTED,
  /** Was disciplined (bị kỷ luật). */
  DISCIPLINED,
  /** Received an award (được tặng). */
  AWARDED
}
