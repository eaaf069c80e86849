package sessionspec.core.kernel;

/** Somebody wants to get somewhere: a client asks for something, or a user goes on by single sign-on. */
public interface Asking extends PlacedEvent {}
