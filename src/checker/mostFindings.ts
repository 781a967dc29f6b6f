/**
 * Findings that one rule gives of one paragraph. Nobody works through more, and a paragraph that is
 * nothing but marks would fill the memory with them; the next check gives those that are left.
 */
export const MOST_FINDINGS = 500;
