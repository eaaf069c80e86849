/** Whether the model agrees with itself: properties that have to hold of any story, tried on random ones. */
package sessionspec.core.consistency;
