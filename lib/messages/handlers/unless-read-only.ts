import { NewerDataError } from '../../store/newer-data-error';
import { NoRoomError } from '../../store/no-room-error';

/**
 * What a look found is kept when it can be; a full disk or data of a newer version is no reason to show nothing. The
 * user's own edits are refused aloud instead (`applyEdit`).
 */
export async function unlessReadOnly<T>(kept: Promise<T>, instead: () => T | Promise<T>): Promise<T> {
  try {
    return await kept;
  } catch (error) {
    if (error instanceof NewerDataError || error instanceof NoRoomError) return instead();
    throw error;
  }
}
