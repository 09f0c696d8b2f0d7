type Device = Navigator & { connection?: { saveData?: boolean }; deviceMemory?: number };

/** Gigabytes of memory with which a device is asked before it takes the engine. */
const LITTLE_MEMORY = 2;

/**
 * Whether the reader's device asks to be spared, or has little memory: what weighs much is offered then
 * and not started. Browsers that tell neither are not spared.
 */
export function isThrifty(): boolean {
	const { connection, deviceMemory } = navigator as Device;
	return connection?.saveData === true || (deviceMemory ?? Infinity) <= LITTLE_MEMORY;
}

let isAccepted = false;

/** The reader lets the engine come to a device that is to be spared. */
export const acceptEngine = (): void => {
	isAccepted = true;
};

/** Whether the engine is to be offered before it comes. */
export const isEngineHeldBack = (): boolean => !isAccepted && isThrifty();
